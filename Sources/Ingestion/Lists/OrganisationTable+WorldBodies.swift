// swift-format-ignore-file

extension OrganisationTable {
    /// World-wide courts, bodies of treaties, contact groups and forums of security.
    static let worldBodies = #"""
    # Courts, treaties and security
    assemblee-des-etats-parties-au-statut-de-rome-de-la-cour-penale-internationale un-related icc
      fr Assemblée des États Parties au Statut de Rome de la Cour pénale internationale
      en Assembly of States Parties to the Rome Statute of the International Criminal Court
      alias Assemblée des États Parties au Statut de Rome

    fonds-au-profit-des-victimes un-related icc
      fr Fonds au profit des victimes
      en Trust Fund for Victims
      alias Fonds d’affectation spéciale au profit des victimes

    chambres-africaines-extraordinaires international-other -
      fr Chambres africaines extraordinaires
      en Extraordinary African Chambers

    cour-penale-speciale international-other -
      fr Cour pénale spéciale
      en Special Criminal Court
      alias Cour pénale spéciale de la République centrafricaine

    ksc international-other -
      fr Chambres spécialisées pour le Kosovo
      en Kosovo Specialist Chambers
      acronyms - KSC

    mtcr international-other -
      fr Régime de contrôle de la technologie des missiles
      en Missile Technology Control Regime
      acronyms RCTM MTCR

    groupe-de-l-australie international-other -
      fr Groupe de l’Australie
      en Australia Group

    comite-zangger international-other -
      fr Comité Zangger
      en Zangger Committee

    gicnt international-other -
      fr Initiative mondiale de lutte contre le terrorisme nucléaire
      en Global Initiative to Combat Nuclear Terrorism
      acronyms - GICNT

    partenariat-mondial-contre-la-proliferation-des-armes-de-destruction-massive-et-des-matieres-connexes international-other -
      fr Partenariat mondial contre la prolifération des armes de destruction massive et des matières connexes
      en Global Partnership against the Spread of Weapons and Materials of Mass Destruction
      alias Partenariat mondial du G8

    psi international-other -
      fr Initiative de sécurité contre la prolifération
      en Proliferation Security Initiative
      acronyms - PSI

    nti international-other -
      fr Initiative sur la menace nucléaire
      en Nuclear Threat Initiative
      acronyms - NTI

    wano international-other -
      fr Association mondiale des exploitants nucléaires
      en World Association of Nuclear Operators
      acronyms - WANO

    ictp un-related iaea
      fr Centre international de physique théorique
      en International Centre for Theoretical Physics
      acronyms CIPT ICTP
      alias Centre international Abdus Salam de physique théorique

    iacrne un-related iaea
      fr Groupe interinstitutions sur les urgences radiologiques et nucléaires
      en Inter-Agency Committee on Radiological and Nuclear Emergencies
      acronyms - IACRNE
      alias Comité interorganisations d’intervention à la suite d’accidents nucléaires

    mfo international-other -
      fr Force multinationale et observateurs
      en Multinational Force and Observers
      acronyms FMO MFO
      alias Force multinationale d’observateurs

    force-multinationale-en-iraq international-other -
      fr Force multinationale en Iraq
      en Multinational Force in Iraq

    force-multinationale-interimaire-en-haiti international-other -
      fr Force multinationale intérimaire en Haïti
      en Multinational Interim Force in Haiti

    uncurk un-other un
      fr Commission des Nations Unies pour l’unification et le relèvement de la Corée
      en United Nations Commission for the Unification and Rehabilitation of Korea
      acronyms - UNCURK

    commission-de-controle-des-pays-neutres international-other -
      fr Commission de contrôle des pays neutres
      en Neutral Nations Supervisory Commission
      alias Commission neutre de contrôle

    unc un-other un
      fr Commandement des Nations Unies en Corée
      en United Nations Command
      acronyms - UNC
      alias Commandement des Nations Unies

    tiph international-other -
      fr Présence internationale temporaire à Hébron
      en Temporary International Presence in Hebron
      acronyms TIPH TIPH

    cgpcs international-other -
      fr Groupe de contact sur la piraterie au large des côtes somaliennes
      en Contact Group on Piracy off the Coast of Somalia
      acronyms - CGPCS
      alias Groupe de contact sur la piraterie

    groupe-de-contact-international-sur-la-somalie international-other -
      fr Groupe de contact international sur la Somalie
      en International Contact Group on Somalia

    groupe-de-contact-international-sur-la-guinee-bissau international-other -
      fr Groupe de contact international sur la Guinée-Bissau
      en International Contact Group on Guinea-Bissau

    groupe-international-de-soutien-au-liban international-other -
      fr Groupe international de soutien au Liban
      en International Support Group for Lebanon
      alias Groupe international d’appui au Liban

    issg international-other -
      fr Groupe international de soutien pour la Syrie
      en International Syria Support Group
      acronyms - ISSG

    groupe-international-de-soutien-a-la-republique-centrafricaine international-other -
      fr Groupe international de soutien à la République centrafricaine
      en International Support Group for the Central African Republic
      alias Groupe international de contact sur la République centrafricaine

    groupe-de-contact-pour-la-libye international-other -
      fr Groupe de contact pour la Libye
      en International Contact Group on Libya
      alias Groupe de contact international sur la Libye

    groupe-des-amis-de-la-mediation international-other -
      fr Groupe des amis de la médiation
      en Group of Friends of Mediation
      alias Groupe des Amis de la médiation

    ahlc international-other -
      fr Comité spécial de liaison pour la coordination de l’assistance internationale aux Palestiniens
      en Ad Hoc Liaison Committee for the Coordination of the International Assistance to Palestinians
      acronyms CSL AHLC
      alias Comité spécial de liaison

    groupe-international-de-contact-sur-les-grands-lacs international-other -
      fr Groupe international de contact sur les Grands Lacs
      en International Contact Group on the Great Lakes

    groupe-restreint-sur-haiti international-other -
      fr Groupe restreint sur Haïti
      en Core Group on Haiti
      alias Core Group

    ihrc international-other -
      fr Commission intérimaire pour la reconstruction d’Haïti
      en Interim Haiti Recovery Commission
      acronyms CIRH IHRC

    fonds-de-reconstruction-d-haiti international-other -
      fr Fonds de reconstruction d’Haïti
      en Haiti Reconstruction Fund

    coalition-mondiale-contre-daech international-other -
      fr Coalition mondiale contre Daech
      en Global Coalition against Da’esh
      alias Coalition internationale contre Daech

    cmf international-other -
      fr Forces maritimes combinées
      en Combined Maritime Forces
      acronyms - CMF

    groupe-wolfsberg international-other -
      fr Groupe Wolfsberg
      en Wolfsberg Group

    eiti international-other -
      fr Initiative pour la transparence dans les industries extractives
      en Extractive Industries Transparency Initiative
      acronyms ITIE EITI

    processus-de-kimberley international-other -
      fr Processus de Kimberley
      en Kimberley Process
      alias Système de certification du Processus de Kimberley

    ogp international-other -
      fr Partenariat pour un gouvernement ouvert
      en Open Government Partnership
      acronyms - OGP

    gcsp international-other -
      fr Centre de Genève pour la politique de sécurité
      en Geneva Centre for Security Policy
      acronyms - GCSP

    gichd international-other -
      fr Centre international de déminage humanitaire de Genève
      en Geneva International Centre for Humanitarian Demining
      acronyms CIDHG GICHD

    iacp international-other -
      fr Association internationale des chefs de police
      en International Association of Chiefs of Police
      acronyms - IACP

    iap international-other -
      fr Association internationale des procureurs et poursuivants
      en International Association of Prosecutors
      acronyms AIP IAP

    iaaca international-other -
      fr Association internationale des autorités anticorruption
      en International Association of Anti-Corruption Authorities
      acronyms - IAACA

    iawp international-other -
      fr Association internationale des femmes de la police
      en International Association of Women Police
      acronyms - IAWP

    challenges-forum international-other -
      fr Challenges Forum
      en Challenges Forum
      alias Forum international sur les défis des opérations de paix
    """#
}
