// swift-format-ignore-file

extension OrganisationTable {
    /// Financial institutions, the Commonwealth, the Francophonie, parliaments, cities and associations.
    static let worldFinanceAndNetworks = #"""
    # Finance and trade
    nib financial-institution -
      fr Banque nordique d’investissement
      en Nordic Investment Bank
      acronyms - NIB

    fonds-pour-l-adaptation financial-institution -
      fr Fonds pour l’adaptation
      en Adaptation Fund

    cif financial-institution -
      fr Fonds d’investissement climatiques
      en Climate Investment Funds
      acronyms - CIF

    wbi financial-institution wb
      fr Institut de la Banque mondiale
      en World Bank Institute
      acronyms - WBI

    fonds-pour-la-consolidation-de-l-etat-et-de-la-paix financial-institution wb
      fr Fonds pour la consolidation de l’État et de la paix
      en State and Peacebuilding Fund

    prgt financial-institution imf
      fr Fonds fiduciaire pour la réduction de la pauvreté et pour la croissance
      en Poverty Reduction and Growth Trust
      acronyms - PRGT

    club-de-paris financial-institution -
      fr Club de Paris
      en Paris Club

    ibec financial-institution -
      fr Banque internationale de coopération économique
      en International Bank for Economic Co-operation
      acronyms BICE IBEC

    iib financial-institution -
      fr Banque internationale d’investissement
      en International Investment Bank
      acronyms BII IIB

    bcbs financial-institution -
      fr Comité de Bâle sur le contrôle bancaire
      en Basel Committee on Banking Supervision
      acronyms - BCBS
      alias Comité de Bâle

    iais financial-institution -
      fr Association internationale des contrôleurs d’assurance
      en International Association of Insurance Supervisors
      acronyms - IAIS

    groupe-des-vingt-quatre international-other -
      fr Groupe des Vingt-Quatre
      en Group of Twenty-Four

    centre-sud international-other -
      fr Centre Sud
      en South Centre

    groupe-des-quinze international-other -
      fr Groupe des Quinze
      en Group of Fifteen

    bureau-international-des-expositions international-other -
      fr Bureau international des expositions
      en Bureau International des Expositions

    icdo international-other -
      fr Organisation internationale de la protection civile
      en International Civil Defence Organisation
      acronyms - ICDO

    upov international-other -
      fr Union internationale pour la protection des obtentions végétales
      en International Union for the Protection of New Varieties of Plants
      acronyms UPOV UPOV

    acwl international-other -
      fr Centre consultatif sur la législation de l’OMC
      en Advisory Centre on WTO Law
      acronyms - ACWL

    eif international-other -
      fr Cadre intégré renforcé
      en Enhanced Integrated Framework
      acronyms CIR EIF

    ccnr international-other -
      fr Commission centrale pour la navigation du Rhin
      en Central Commission for the Navigation of the Rhine
      acronyms CCNR CCNR

    ifdd subsidiary oif
      fr Institut de la Francophonie pour le développement durable
      en Institut de la Francophonie pour le développement durable
      acronyms - IFDD

    # Commonwealth, Francophonie, Lusophony, parliaments
    fondation-du-commonwealth subsidiary commonwealth
      fr Fondation du Commonwealth
      en Commonwealth Foundation

    cmag subsidiary commonwealth
      fr Groupe d’action ministériel du Commonwealth
      en Commonwealth Ministerial Action Group
      acronyms - CMAG

    commonwealth-of-learning subsidiary commonwealth
      fr Commonwealth of Learning
      en Commonwealth of Learning

    association-parlementaire-du-commonwealth subsidiary commonwealth
      fr Association parlementaire du Commonwealth
      en Commonwealth Parliamentary Association

    confemen subsidiary oif
      fr Conférence des ministres de l’éducation des États et gouvernements de la Francophonie
      en Conference of Ministers of Education of La Francophonie
      acronyms CONFEMEN CONFEMEN

    confejes subsidiary oif
      fr Conférence des ministres de la jeunesse et des sports de la Francophonie
      en Conference of Ministers of Youth and Sports of La Francophonie
      acronyms CONFEJES CONFEJES

    aimf subsidiary oif
      fr Association internationale des maires francophones
      en International Association of Francophone Mayors
      acronyms AIMF AIMF

    universite-senghor subsidiary oif
      fr Université Senghor
      en Senghor University
      alias Université Senghor d’Alexandrie

    francopol subsidiary oif
      fr FRANCOPOL
      en FRANCOPOL
      alias Réseau international francophone de formation policière

    reseau-d-expertise-et-de-formation-francophone-pour-les-operations-de-paix subsidiary oif
      fr Réseau d’expertise et de formation francophone pour les opérations de paix
      en Francophone Network for Expertise and Training in Peace Operations
      acronyms REFFOP -

    tv5 international-other -
      fr TV5
      en TV5MONDE
      alias TV5Monde

    iilp subsidiary cplp
      fr Institut international de la langue portugaise
      en International Institute of the Portuguese Language
      acronyms - IILP

    pga international-other -
      fr Parlementaires pour l’action mondiale
      en Parliamentarians for Global Action
      acronyms - PGA

    seato international-other -
      fr Organisation du Traité de l’Asie du Sud-Est
      en South-East Asia Treaty Organization
      acronyms OTASE SEATO

    cmea international-other -
      fr Conseil d’assistance économique mutuelle
      en Council for Mutual Economic Assistance
      acronyms CAEM CMEA

    naasp international-other -
      fr Partenariat entre l’Afrique et l’Asie
      en New Asian-African Strategic Partnership
      acronyms - NAASP
      alias Nouveau partenariat stratégique entre l’Asie et l’Afrique

    ticad international-other -
      fr Conférence internationale de Tokyo sur le développement de l’Afrique
      en Tokyo International Conference on African Development
      acronyms TICAD TICAD

    apu international-other -
      fr Union parlementaire africaine
      en African Parliamentary Union
      acronyms UPA APU

    aipu international-other -
      fr Union interparlementaire arabe
      en Arab Inter-Parliamentary Union
      acronyms - AIPU

    uclg international-other -
      fr Cités et gouvernements locaux unis
      en United Cities and Local Governments
      acronyms CGLU UCLG

    organisation-de-cooperation-numerique international-other -
      fr Organisation de coopération numérique
      en Digital Cooperation Organization

    gppac civil-society -
      fr Partenariat mondial pour la prévention des conflits armés
      en Global Partnership for the Prevention of Armed Conflict
      acronyms - GPPAC

    internews civil-society -
      fr Internews
      en Internews

    fonds-mondial-pour-les-femmes civil-society -
      fr Fonds mondial pour les femmes
      en Global Fund for Women

    fidh civil-society -
      fr Fédération internationale des droits de l’homme
      en International Federation for Human Rights
      acronyms FIDH FIDH
      alias Fédération internationale des ligues des droits de l’homme

    commission-internationale-de-juristes civil-society -
      fr Commission internationale de juristes
      en International Commission of Jurists

    omct civil-society -
      fr Organisation mondiale contre la torture
      en World Organisation Against Torture
      acronyms OMCT OMCT

    rsf civil-society -
      fr Reporters sans frontières
      en Reporters Without Borders
      acronyms RSF RSF

    communaute-de-sant-egidio civil-society -
      fr Communauté de Sant’Egidio
      en Community of Sant’Egidio
      alias Sant’Egidio

    interpeace civil-society -
      fr Interpeace
      en Interpeace

    conciliation-resources civil-society -
      fr Conciliation Resources
      en Conciliation Resources

    fondation-mo-ibrahim civil-society -
      fr Fondation Mo Ibrahim
      en Mo Ibrahim Foundation

    jrs civil-society -
      fr Service jésuite des réfugiés
      en Jesuit Refugee Service
      acronyms - JRS

    akdn civil-society -
      fr Aga Khan Development Network
      en Aga Khan Development Network
      acronyms - AKDN
      alias Réseau Aga Khan de développement
      alias Fondation Aga Khan

    plan-international civil-society -
      fr Plan International
      en Plan International

    mercy-corps civil-society -
      fr Mercy Corps
      en Mercy Corps

    islamic-relief civil-society -
      fr Islamic Relief
      en Islamic Relief Worldwide
      alias Secours islamique

    coalition-pour-la-cour-penale-internationale civil-society -
      fr Coalition pour la Cour pénale internationale
      en Coalition for the International Criminal Court

    icbl civil-society -
      fr Campagne internationale pour l’interdiction des mines terrestres
      en International Campaign to Ban Landmines
      acronyms - ICBL
    """#
}
