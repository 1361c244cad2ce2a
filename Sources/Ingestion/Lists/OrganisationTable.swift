/// The built-in list of organisations as readable text, a family a file; `AuthorityList` reads it.
///
/// A block is one organisation, blocks are apart by an empty line, and a line that begins with `#` is a heading:
///
///     unodc un-secretariat un                               id, kind, id of the parent or -
///       fr Office des Nations Unies contre la drogue et le crime
///       en United Nations Office on Drugs and Crime
///       acronyms ONUDC UNODC                                French, English; - where there is none
///       alias ONUDD                                         another form met in French texts, misprints included
///       alias {Directeur exécutif|Directrice exécutive} de l’ONUDC
///       dac 41128 exact                                     XM-DAC code, how well it fits
///
/// `{a|b}` gives one form with every first alternative and one with every second. An office-holder who stands for the office
/// is an alias of it. Names are those the United Nations uses in its own documents.
enum OrganisationTable {
    static var all: [String] {
        [
            unOrgans, unSecretariat, unCoordination, unAgencies, unMissionsAsiaEurope, unMissionsAfricaAmericas,
            unSubsidiaryBodies, unHumanRightsAndPanels, unSecretariatOffices, unEnvoysAndFieldPresences, africa,
            americas,
            asiaPacific, europeEurasia, international, africaBodies, americasBodies, asiaPacificArabBodies,
            europeanUnionAndOSCEBodies, europeEurasiaBodies, worldBodies, worldScienceAndHealth,
            worldFinanceAndNetworks,
        ]
    }

    /// Forms that several organisations bear: the form, the one it means where the text says no more, the others.
    /// A form that is shared and not named here is a mistake that a test finds.
    static let ambiguous = #"""
        AEC | acs | aec
        AMA | wada | ama
        CCI | itc | jiu chambre-de-commerce-internationale
        CEA | eca | aec
        CEE | ece | eec
        CEI | cis | cei
        COI | ioc | commission-de-l-ocean-indien
        CPS | aupsc | spc
        ICC | icc | chambre-de-commerce-internationale
        IOC | ioc | commission-de-l-ocean-indien comite-international-olympique
        """#
}
