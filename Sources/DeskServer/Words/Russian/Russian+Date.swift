#if Desk
extension DateMessage {
  var russian: String {
    switch self {
    case .january: "янв."
    case .february: "февр."
    case .march: "мар."
    case .april: "апр."
    case .may: "мая"
    case .june: "июн."
    case .july: "июл."
    case .august: "авг."
    case .september: "сент."
    case .october: "окт."
    case .november: "нояб."
    case .december: "дек."
    case .short: "{day} {month}"
    case .shortWithYear: "{day} {month} {year}"
    }
  }
}
#endif
