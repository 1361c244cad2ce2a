import Testing

@testable import API

@Suite struct `A row of CSV` {
    private func written(_ cells: [String], _ dialect: CSVWriter.Dialect = .rfc4180) -> String {
        var writer = CSVWriter(dialect)
        writer.row(cells)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (["a", "b"], "a,b\r\n"), (["", ""], ",\r\n"), ([""], "\r\n"), (["a,b"], "\"a,b\"\r\n"), (["a;b"], "a;b\r\n"),
        (["a\"b"], "\"a\"\"b\"\r\n"), (["\""], "\"\"\"\"\r\n"),
        (["a\nb", "c\rd", "e\r\nf"], "\"a\nb\",\"c\rd\",\"e\r\nf\"\r\n"),
        (["é œ", " a "], "é œ, a \r\n"), (["=1+1", "-1"], "=1+1,-1\r\n"),
    ])
    func `has quotes only where they are needed`(example: (cells: [String], written: String)) {
        #expect(written(example.cells) == example.written)
    }

    @Test(arguments: [
        (["a,b", "c"], "a,b;c\r\n"), (["a;b"], "\"a;b\"\r\n"), (["=1+1"], "\"'=1+1\"\r\n"), (["+33"], "\"'+33\"\r\n"),
        (["-1"], "\"'-1\"\r\n"), (["@SUM(A1)"], "\"'@SUM(A1)\"\r\n"), (["\t=1"], "\"'\t=1\"\r\n"),
        (["  =1"], "\"'  =1\"\r\n"),
        (["\r=1"], "\"'\r=1\"\r\n"), (["a=1"], "a=1\r\n"), (["«-»"], "«-»\r\n"), ([""], "\r\n"),
        (["=\"x\";1"], "\"'=\"\"x\"\";1\"\r\n"),
    ])
    func `for French spreadsheets is never a formula`(example: (cells: [String], written: String)) {
        #expect(written(example.cells, .excelFr) == example.written)
    }

    @Test(arguments: [CSVWriter.Dialect.rfc4180])
    func `gives every cell back to a reader`(dialect: CSVWriter.Dialect) {
        var dice = Dice(seed: 1)
        let pieces = ["a", ",", "\"", "\n", "\r", "\r\n", " ", "é", "\"\"", ";", "'"]
        for _ in 0..<500 {
            let cells = (0..<3).map { _ in
                (0..<Int.random(in: 0...5, using: &dice)).map { _ in dice.one(of: pieces) }.joined()
            }
            #expect(CSVText.rows(written(cells, dialect)) == [cells])
        }
    }
}

/// Reads CSV as RFC 4180 has it, to hold what is written against.
enum CSVText {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if scalars.first == "\"" {
                    cell.append(scalars.removeFirst())
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," {
                row.append(String(cell))
                cell.removeAll()
            } else if scalar == "\r", scalars.first == "\n" {
                scalars.removeFirst()
                rows.append(row + [String(cell)])
                row = []
                cell.removeAll()
            } else {
                cell.append(scalar)
            }
        }
        return rows
    }
}
