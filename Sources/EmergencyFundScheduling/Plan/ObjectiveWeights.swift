/// The weights of the three objectives in a weighted sum, per unit of the job's weight.
struct ObjectiveWeights {
  var tardyCount: Int
  var tardiness: Int
  var flowTime: Int
}
