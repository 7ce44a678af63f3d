public import EmergencyFund

/// A linter of policies: what is widened, contradictory, unused, unsourced or untranslated.
///
/// ```swift
/// let findings = PolicyLint(library).findings()
/// let isRefused = findings.contains { $0.severity == .error }
/// ```
public struct PolicyLint {
  let library: PolicyLibrary

  /// Creates a linter for the policies of a library.
  public init(_ library: PolicyLibrary) { self.library = library }

  /// All problems of some policies, or of all of them, sorted by file and position.
  ///
  /// A policy whose files cannot be read is not examined further. A problem shared by several
  /// policies, such as one of their fund, is reported once. Of the layers above a policy, those
  /// that make it wider or contradictory count too: a call is not narrower if its region is
  /// wider. Each value that is still assumed is a note.
  ///
  /// - Parameters:
  ///   - ids: The policies; nil for all.
  ///   - isStrict: Whether an assumed value is an error.
  ///   - today: The day from which lists of holidays must reach three months ahead; nil if they
  ///     need not.
  public func findings(
    _ ids: [String]? = nil, isStrict: Bool = false, today: Day? = nil
  ) -> [LintFinding] {
    let ids = ids ?? library.ids
    var found = library.diagnostics.map { LintFinding($0) }
    let below = layersBelow
    var checked = ValidatedLayers()
    var proved: Set<String> = []
    for id in ids {
      do {
        let chain = try library.chain(id)
        let diagnostics = checked.diagnostics(of: chain)
        guard diagnostics.isEmpty else {
          found += diagnostics.map { LintFinding($0) }
          continue
        }
        for (index, layer) in chain.enumerated() where proved.insert(layer.id).inserted {
          found += try findings(layer.id, Array(chain[...index]), today: today, &checked)
        }
        if let layer = chain.last {
          found += layer.unsourced() + layer.redefined(above: chain.dropLast())
          found += chain.untranslated()
          found += assumptions(of: layer.id, chain, isStrict ? .error : .note, &checked)
          found += layer.unused(among: chain + (below[layer.id] ?? []))
        }
      } catch {
        found += error.all.map { LintFinding($0) }
      }
    }
    return found.withoutRepeats.sortedInFiles()
  }

  /// The layers below each one, by its id.
  private var layersBelow: [String: [PolicyDocument]] {
    var below: [String: [PolicyDocument]] = [:]
    for id in library.ids {
      guard let chain = try? library.chain(id), let leaf = chain.last else { continue }
      for layer in chain.dropLast() { below[layer.id, default: []].append(leaf) }
    }
    return below
  }

  /// The values of a policy that are assumed in its latest version, those of the layers above too.
  private func assumptions(
    of id: String, _ chain: [PolicyDocument], _ severity: LintFinding.Severity,
    _ checked: inout ValidatedLayers
  ) -> [LintFinding] {
    let requirements = (try? library.policy(id, on: nil, &checked))?.requirements ?? []
    return requirements.flatMap { requirement in
      requirement.basis.assumed.compactMap { value in
        chain.reversed().lazy.compactMap { $0.place(ofAssumed: value.key, requirement.id) }.first
          .map { place in
            LintFinding(
              severity, at: place, .assumed,
              "\(value.key) of \(Diagnostic.quote(requirement.id)) is assumed: "
                + value.reason.text(in: .english))
          }
      }
    }
  }

  /// Problems of the merged layers: gaps, contradictions, and widenings of the layer above.
  private func findings(
    _ id: String, _ chain: [PolicyDocument], today: Day?, _ checked: inout ValidatedLayers
  ) throws(PolicyDiagnostics) -> [LintFinding] {
    var found: [LintFinding] = []
    // The call must not be open before the first day on which everything is in force.
    var gap: (span: PolicySpan, diagnostics: [Diagnostic])?
    for span in try library.spans(id) {
      let policy: Policy
      do {
        policy = try library.policy(id, on: span.day, &checked)
      } catch {
        // Several problems of one value are one problem; other locations are reported separately.
        let known = gap?.diagnostics ?? []
        let more = error.all.filter { new in
          !known.contains { $0.file == new.file && $0.position == new.position }
        }
        gap = (gap?.span ?? span, known + more)
        continue
      }
      if let before = gap {
        if policy.firstOpenDay.map({ !span.contains($0) }) ?? true {
          found += before.diagnostics.map { LintFinding($0) }
        }
        gap = nil
      }
      found += contradictions(policy, chain, span)
      if let today { found += missingHolidays(policy, chain, span, today: today) }
      if let today, chain.count == 1, span.contains(today) {
        found += recipientProblems(policy, chain, today: today)
      }
      guard let aboveID = chain.last?.extends else { continue }
      if let above = try? library.policy(aboveID, on: span.day, &checked) {
        found += widenings(PolicyPair(upper: above, lower: policy, span: span), chain)
      }
    }
    found += gap?.diagnostics.map { LintFinding($0) } ?? []
    return found
  }
}

extension Policy {
  /// The first date on which the call can be open; nil if it has no start date.
  fileprivate var firstOpenDay: Day? {
    requirements.compactMap { requirement -> Day? in
      guard case .callWindow(let window) = requirement.rule else { return nil }
      return window.opensOn
    }.max()
  }
}

extension [LintFinding] {
  /// Sorts by file, then by position; errors at one position first.
  fileprivate func sortedInFiles() -> [LintFinding] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element.diagnostic, right.element.diagnostic)
      if a.file != b.file { return a.file < b.file }
      let start = SourcePosition(line: 0, column: 0)
      let (p, q) = (a.position ?? start, b.position ?? start)
      return p == q ? left.offset < right.offset : p < q
    }.map { $0.element }
  }
}
