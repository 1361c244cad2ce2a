/// `text` as far as a reader who ignores typography sees it: lower case, without accents, ligatures opened (œ → oe), the
/// apostrophe straight, every dash a hyphen, every space a plain one. Composed and decomposed letters fold alike.
func folded(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if scalar.value < 0x80 {
            let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
            result.append(UInt8(scalar.value) | (isCapital ? 0x20 : 0))
            continue
        }
        result += foldedBeyondASCII(scalar).utf8
    }
    return String(decoding: result, as: UTF8.self)
}

private func foldedBeyondASCII(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "À"..."Å", "à"..."å", "Ā"..."ą": "a"
    case "Ç", "ç", "Ć"..."č": "c"
    case "È"..."Ë", "è"..."ë", "Ē"..."ě": "e"
    case "Ì"..."Ï", "ì"..."ï", "Ĩ"..."İ": "i"
    case "Ñ", "ñ", "Ń"..."ň": "n"
    case "Ò"..."Ö", "ò"..."ö", "Ø", "ø", "Ō"..."ő": "o"
    case "Ù"..."Ü", "ù"..."ü", "Ũ"..."ų": "u"
    case "Ý", "ý", "ÿ", "Ÿ": "y"
    case "Ś"..."š", "Ș", "ș": "s"
    case "Ţ"..."ť", "Ț", "ț": "t"
    case "Ğ", "ğ": "g"
    case "Ł", "ł": "l"
    case "Ź"..."ž": "z"
    case "Œ", "œ": "oe"
    case "Æ", "æ": "ae"
    case "’", "‘", "ʼ": "'"
    case "‐"..."―", "−": "-"
    case "\u{A0}", "\u{202F}", "\u{2009}": " "
    case "\u{300}"..."\u{36F}": ""
    default: scalar.properties.lowercaseMapping
    }
}
