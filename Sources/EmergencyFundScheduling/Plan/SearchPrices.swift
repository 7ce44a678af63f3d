/// What one unit of each level costs while the search weighs them against each other.
struct SearchPrices {
  var late: Int
  var lateness: Int
  var wait: Int
}
