/// Writes records one below the other: as lines of NDJSON or as rows of CSV.
struct RowWriter<Record: Sendable>: Sendable {
    let form: RecordForm<Record>
    let shape: Shape
    /// `ndjson` or `csv`.
    let representation: Representation
    let links: Links

    /// What stands before the first record: the header of a table.
    var beginning: [UInt8] {
        guard representation == .csv else { return [] }
        var writer = CSVWriter(shape.dialect)
        writer.header(columns.map(\.name))
        return writer.bytes
    }

    /// Of CSV only those that are not rendered.
    func rows(_ shown: ShownPage<Record>) -> [UInt8] {
        if representation == .csv {
            let columns = columns
            var writer = CSVWriter(shape.dialect)
            for case .record(let record) in shown.page.items { writer.row(columns.map { $0.cell(record, links) }) }
            return writer.bytes
        }
        var writer = JSONWriter(keeping: shape.members, at: 1)
        for item in shown.page.items {
            form.write(&writer, item, links, at: 1, with: shown.embedded)
            writer.endLine()
        }
        return writer.bytes
    }

    private var columns: [Column<Record>] {
        guard let members = shape.members else { return form.columns }
        return form.columns.filter { members.contains($0.member) }
    }
}
