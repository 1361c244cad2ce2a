/// The countries and territories of ISO 3166-1 as readable text, a continent a file; `CountryTableReader` reads it.
///
/// A line is one country, six cells apart by `|`, the items of a cell apart by `;`:
///
///     KE | le Kenya | Kenya | République du Kenya | kényan/kényane; kenyan/kenyane | Nairobi; Mombasa
///
/// its alpha-2 code, French name with article, English name, other names, adjectives, cities and regions. `!` before the French
/// name: by itself it is an ordinary word (« réunion », « Maurice ») and no form. `~` before an adjective: it is the
/// name of a language too, and « en français » says nothing of France. An adjective of one form serves both genders.
/// A word that several countries could claim is given to the one that documents mean by it: « congolais » to CD, Tripoli
/// to LY, Abyei to SD, and « Corée » and « coréen » to none. A line that begins with `#` is a remark.
enum CountryTable {
    static var all: [String] { [africa, americas, asiaPacific, europe] }
}
