import Crypto
import Digests
import EmergencyFund
import Foundation
import GRDB
import Testing

@testable import CaseFile

/// What case_file.json says of officers: Tests/WholeTool/Vectors/make_case_file_vectors.py.
struct OfficerVectors: Decodable {
  /// A row of the table `access`, with what opens it and what is in it.
  struct Slot: Decodable {
    let officer, kind, id, derivation, salt, secret, keys, fundKey: String
    let signingKey, receivingKey: String
    let rounds, blockSize, parallelism: Int

    func fundSecret() throws -> FundSecret {
      if kind == OfficerSlot.Kind.recovery.rawValue {
        return .keyFile(try #require(RecoveryCode.secret(secret)))
      }
      var bytes = derivation == "scrypt" ? Array(secret.utf8) : try CaseFileTests.bytes(secret)
      let taken = SecretBytes(taking: &bytes)
      return derivation == "scrypt" ? .passphrase(taken) : .keyFile(taken)
    }
  }
  struct Officers: Decodable {
    let file, salt, fundKey, secrets, journalKey: String
    let slots: [Slot]
    let codes: [String]
  }
  struct Record: Decodable {
    let kind, payload, link, commitment, sealed: String
    let sequence, signatureAt: Int
    let signature: String?
  }
  struct Grant: Decodable {
    let officer, signingKey, receivingKey: String
    let from, conflicts: Int
    let to: Int?
    let manages: Bool
  }
  struct Register: Decodable {
    let file, journalKey, firstLead, otherLead: String
    let events: [Record]
    let grants: [Grant]
    let refused: [Int]
    let since: Int
  }
  struct Trace: Decodable { let hash, code: String }
  struct Seals: Decodable {
    let file, searchKey, link, seal: String
    let count, journal: Int
    let rows: [[Value]]
    let traces: [Trace]
    let parts: [String: String]
  }
  struct Removal: Decodable {
    let code, keyFile, recovery, passphrase, leadKey, otherLead: String
    let fundKeyBefore, fundKeyAfter, dataKey: String
    let before, after: [String: [[Value]]]
  }

  let officers: Officers
  let register: Register
  let seals: Seals
  let removal: Removal

  /// A value as SQLite stores it.
  enum Value: Decodable {
    case null
    case number(Int)
    case text(String)
    case blob([UInt8])

    private enum Key: CodingKey { case bytes, count, parts }

    init(from decoder: any Decoder) throws {
      if let fields = try? decoder.container(keyedBy: Key.self) {
        if let text = try fields.decodeIfPresent(String.self, forKey: .bytes) {
          self = .blob(try CaseFileTests.bytes(text))
        } else {
          self = .blob(
            try Self.dense(
              count: fields.decode(Int.self, forKey: .count),
              fields.decode([String: String].self, forKey: .parts)))
        }
        return
      }
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        self = .null
      } else if let number = try? single.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try single.decode(String.self))
      }
    }

    /// Bytes of which only parts of sixteen are given that are not zero.
    static func dense(count: Int, _ parts: [String: String]) throws -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: count)
      for (index, part) in parts {
        let start = 16 * (try #require(Int(index)))
        bytes.replaceSubrange(start..<start + 16, with: try CaseFileTests.bytes(part))
      }
      return bytes
    }

    var stored: DatabaseValue {
      switch self {
      case .null: .null
      case .number(let number): number.databaseValue
      case .text(let text): text.databaseValue
      case .blob(let bytes): Data(bytes).databaseValue
      }
    }
  }
}

/// The bytes of hexadecimal digits.
func bytes(_ text: String) throws -> [UInt8] { try #require(Hexadecimal.bytes(text)) }

extension Database {
  /// Inserts a row as it is.
  func insert(_ row: [OfficerVectors.Value], into table: String) throws {
    let places = row.map { _ in "?" }.joined(separator: ", ")
    try execute(
      sql: "INSERT INTO \(table) VALUES (\(places))",
      arguments: StatementArguments(row.map { $0.stored }))
  }
}

extension FileSecrets {
  /// Secrets of which a test knows some.
  init(searchKey: [UInt8] = [], journalKey: [UInt8] = []) throws {
    let key = FundKey()
    let bytes =
      (searchKey.isEmpty ? Randomness.bytes(32) : searchKey)
      + (journalKey.isEmpty ? Randomness.bytes(32) : journalKey) + Randomness.bytes(32)
    var transcript = Transcript(.secrets)
    transcript.add([])
    key.derivation.add(to: &transcript)
    let box = try AES.GCM.seal(bytes, using: key.key, authenticating: transcript.bytes)
    try self.init(opening: Array(try #require(box.combined)), key, fileID: [])
  }
}
