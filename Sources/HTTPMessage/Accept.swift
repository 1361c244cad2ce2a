/// Proactive negotiation by media type (RFC 9110 §12.5.1).
public enum Accept {
    /// The one of `offers` that the client likes best; nil if it accepts none of them (406).
    ///
    /// `offers` are media types in lower case without parameters (`text/csv`), the server's favourite first: it decides
    /// between equals, and is taken where there is no Accept, an empty one, or one without a single valid range. For
    /// each offer the most specific range counts, so `*/*, text/csv;q=0` accepts anything but CSV. Parameters of a range
    /// other than `q` are ignored. `field` is the combined value (`request.fields.combined("Accept")`).
    public static func best(of offers: [String], for field: String?) -> String? {
        let ranges = MediaRange.list(Array((field ?? "").utf8)[...])
        guard !ranges.isEmpty else { return offers.first }
        var best: (offer: String, quality: Int)?
        for offer in offers {
            let quality = ranges.quality(of: Array(offer.utf8))
            if quality > best?.quality ?? 0 { best = (offer, quality) }
        }
        return best?.offer
    }
}

/// One member of Accept.
private struct MediaRange {
    /// In lower case; `*` for any.
    let type: [UInt8]
    let subtype: [UInt8]
    /// Thousandths, 0...1000; 0 means "not this".
    let quality: Int

    static func list(_ field: ArraySlice<UInt8>) -> [MediaRange] {
        split(field, at: UInt8(ascii: ",")).compactMap { MediaRange($0) }
    }

    init?(_ member: ArraySlice<UInt8>) {
        let parts = Self.split(member, at: UInt8(ascii: ";")).map(trimmed)
        let names = (parts.first ?? []).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard names.count == 2, names.allSatisfy({ !$0.isEmpty && $0.allSatisfy(ASCII.isToken) }) else { return nil }
        type = names[0].map(ASCII.lowercased)
        subtype = names[1].map(ASCII.lowercased)
        guard type != [UInt8(ascii: "*")] || subtype == [UInt8(ascii: "*")] else { return nil }
        var quality = 1000
        for part in parts.dropFirst() {
            let name = trimmed(part.prefix { $0 != UInt8(ascii: "=") })
            guard name.count == 1, name.first.map(ASCII.lowercased) == UInt8(ascii: "q") else { continue }
            guard let value = Self.quality(trimmed(part.drop { $0 != UInt8(ascii: "=") }.dropFirst())) else {
                return nil
            }
            quality = value
            break
        }
        self.quality = quality
    }

    /// How closely this range names `type/subtype`: 3 exactly, 2 by its type, 1 by `*/*`, 0 not at all.
    func closeness(type: ArraySlice<UInt8>, subtype: ArraySlice<UInt8>) -> Int {
        let star = [UInt8(ascii: "*")]
        if self.type == star { return 1 }
        guard self.type.elementsEqual(type) else { return 0 }
        if self.subtype == star { return 2 }
        return self.subtype.elementsEqual(subtype) ? 3 : 0
    }

    /// `weight` (RFC 9110 §12.4.2): 0 to 1 with at most three decimals.
    private static func quality(_ text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first, first == 48 || first == 49 else { return nil }
        var value = Int(first - 48) * 1000
        let decimals = text.dropFirst(2)
        guard text.count == 1 || text[text.startIndex + 1] == UInt8(ascii: "."), decimals.count <= 3 else { return nil }
        var unit = 100
        for byte in decimals {
            guard ASCII.isDigit(byte) else { return nil }
            value += Int(byte - 48) * unit
            unit /= 10
        }
        return value <= 1000 ? value : nil
    }

    /// Pieces between separators that stand outside of quoted strings (RFC 9110 §5.6.4).
    private static func split(_ text: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = text.startIndex
        var isQuoted = false
        var isEscaped = false
        for (index, byte) in zip(text.indices, text) {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isQuoted = true
            } else if byte == separator {
                pieces.append(text[start..<index])
                start = index + 1
            }
        }
        pieces.append(text[start...])
        return pieces
    }
}

extension [MediaRange] {
    /// What the closest range says of a media type; 0 if none matches.
    fileprivate func quality(of offer: [UInt8]) -> Int {
        let type = offer.prefix { $0 != UInt8(ascii: "/") }
        let subtype = offer[type.endIndex...].dropFirst()
        var best = (closeness: 0, quality: 0)
        for range in self {
            let closeness = range.closeness(type: type, subtype: subtype)
            if closeness > best.closeness
                || (closeness == best.closeness && closeness > 0 && range.quality > best.quality)
            {
                best = (closeness, range.quality)
            }
        }
        return best.quality
    }
}

/// `text` without spaces and tabs at its ends.
func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = text.drop(while: ASCII.isBlank)
    guard let last = rest.lastIndex(where: { !ASCII.isBlank($0) }) else { return rest.prefix(0) }
    return rest[...last]
}
