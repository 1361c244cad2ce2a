/// What an organisation is.
public enum OrganisationKind: String, Code {
    case unOrgan = "un-organ"
    case unSecretariat = "un-secretariat"
    case unMission = "un-mission"
    case unRegionalCommission = "un-regional-commission"
    case unProgrammeFund = "un-programme-fund"
    case unSpecialisedAgency = "un-specialised-agency"
    case unRelated = "un-related"
    case unOther = "un-other"
    case regional
    case subsidiary
    case internationalOther = "international-other"
    case financialInstitution = "financial-institution"
    case state
    case civilSociety = "civil-society"
    case group

    public var label: Label {
        switch self {
        case .unOrgan: Label(fr: "Organe de l’ONU", en: "UN organ")
        case .unSecretariat: Label(fr: "Secrétariat de l’ONU", en: "UN Secretariat")
        case .unMission: Label(fr: "Mission de l’ONU", en: "UN mission")
        case .unRegionalCommission: Label(fr: "Commission régionale de l’ONU", en: "UN regional commission")
        case .unProgrammeFund: Label(fr: "Programme ou fonds de l’ONU", en: "UN programme or fund")
        case .unSpecialisedAgency: Label(fr: "Institution spécialisée de l’ONU", en: "UN specialised agency")
        case .unRelated: Label(fr: "Organisation apparentée à l’ONU", en: "UN related organisation")
        case .unOther: Label(fr: "Autre entité de l’ONU", en: "Other UN entity")
        case .regional: Label(fr: "Organisation régionale", en: "Regional organisation")
        case .subsidiary: Label(fr: "Organe subsidiaire", en: "Subsidiary body")
        case .internationalOther: Label(fr: "Autre organisation internationale", en: "Other international organisation")
        case .financialInstitution: Label(fr: "Institution financière", en: "Financial institution")
        case .state: Label(fr: "État", en: "State")
        case .civilSociety: Label(fr: "Société civile", en: "Civil society")
        case .group: Label(fr: "Acteur collectif", en: "Collective actor")
        }
    }

    /// IATI OrganisationType 2.03: 40 Multilateral, 10 Government. Nil: none is known to fit.
    public var iatiOrganisationType: String? {
        switch self {
        case .state: "10"
        case .civilSociety, .group: nil
        default: "40"
        }
    }
}
