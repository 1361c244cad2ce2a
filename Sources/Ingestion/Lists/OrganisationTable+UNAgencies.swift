// swift-format-ignore-file

extension OrganisationTable {
    /// Regional commissions, funds and programmes, institutes, specialised agencies and related organisations.
    static let unAgencies = #"""
    # Regional commissions

    eca un-regional-commission un
      fr Commission économique pour l’Afrique
      en Economic Commission for Africa
      acronyms CEA ECA
      alias Commission économique des Nations Unies pour l’Afrique
      alias UNECA
      alias {Secrétaire exécutif|Secrétaire exécutive} de la Commission économique pour l’Afrique
      alias Secrétaire exécuti{f|ve} de la CEA
      dac 41103 exact

    ece un-regional-commission un
      fr Commission économique pour l’Europe
      en Economic Commission for Europe
      acronyms CEE ECE
      alias Commission économique des Nations Unies pour l’Europe
      alias Commission économique pour l’Europe de l’ONU
      alias CEE-ONU
      alias CENUE
      alias UNECE
      alias {Secrétaire exécutif|Secrétaire exécutive} de la Commission économique pour l’Europe
      dac 41314 exact

    eclac un-regional-commission un
      fr Commission économique pour l’Amérique latine et les Caraïbes
      en Economic Commission for Latin America and the Caribbean
      acronyms CEPALC ECLAC
      alias Commission économique des Nations Unies pour l’Amérique latine et les Caraïbes
      alias CEPAL
      alias {Secrétaire exécutif|Secrétaire exécutive} de la Commission économique pour l’Amérique latine et les Caraïbes
      alias Secrétaire exécuti{f|ve} de la CEPALC
      dac 41104 exact

    escwa un-regional-commission un
      fr Commission économique et sociale pour l’Asie occidentale
      en Economic and Social Commission for Western Asia
      acronyms CESAO ESCWA
      alias Commission économique et sociale des Nations Unies pour l’Asie occidentale
      alias {Secrétaire exécutif|Secrétaire exécutive} de la Commission économique et sociale pour l’Asie occidentale
      alias Secrétaire exécuti{f|ve} de la CESAO
      dac 41105 exact

    escap un-regional-commission un
      fr Commission économique et sociale pour l’Asie et le Pacifique
      en Economic and Social Commission for Asia and the Pacific
      acronyms CESAP ESCAP
      alias Commission économique et sociale des Nations Unies pour l’Asie et le Pacifique
      alias Bureau du Pacifique de la CESAP
      alias {Secrétaire exécutif|Secrétaire exécutive} de la Commission économique et sociale pour l’Asie et le Pacifique
      alias Secrétaire exécuti{f|ve} de la CESAP
      dac 41106 exact

    # Funds and programmes

    undp un-programme-fund un
      fr Programme des Nations Unies pour le développement
      en United Nations Development Programme
      acronyms PNUD UNDP
      alias {Administrateur|Administratrice} du Programme des Nations Unies pour le développement
      alias {Administrateur|Administratrice} du PNUD
      dac 41114 exact

    unv un-programme-fund undp
      fr Programme des Volontaires des Nations Unies
      en United Nations Volunteers programme
      acronyms VNU UNV
      alias Volontaires des Nations Unies

    uncdf un-programme-fund undp
      fr Fonds d’équipement des Nations Unies
      en United Nations Capital Development Fund
      acronyms FENU UNCDF

    mptfo un-other undp
      fr Bureau des fonds d’affectation spéciale pluripartenaires
      en Multi-Partner Trust Fund Office
      acronyms - MPTFO

    unossc un-other undp
      fr Bureau des Nations Unies pour la coopération Sud-Sud
      en United Nations Office for South-South Cooperation
      acronyms - UNOSSC
      alias Groupe spécial de la coopération Sud-Sud

    unep un-programme-fund un
      fr Programme des Nations Unies pour l’environnement
      en United Nations Environment Programme
      acronyms PNUE UNEP
      alias ONU-Environnement
      alias ONU Environnement
      alias {Directeur exécutif|Directrice exécutive} du Programme des Nations Unies pour l’environnement
      alias {Directeur exécutif|Directrice exécutive} du PNUE
      dac 41116 exact

    unep-wcmc un-other unep
      fr Centre mondial de surveillance de la conservation de la nature
      en World Conservation Monitoring Centre
      acronyms - UNEP-WCMC

    unea un-organ unep
      fr Assemblée des Nations Unies pour l’environnement
      en United Nations Environment Assembly
      acronyms - UNEA

    unfpa un-programme-fund un
      fr Fonds des Nations Unies pour la population
      en United Nations Population Fund
      acronyms FNUAP UNFPA
      alias {Directeur exécutif|Directrice exécutive} du Fonds des Nations Unies pour la population
      alias {Directeur exécutif|Directrice exécutive} du FNUAP
      dac 41119 exact

    un-habitat un-programme-fund un
      fr Programme des Nations Unies pour les établissements humains
      en United Nations Human Settlements Programme
      acronyms ONU-Habitat UN-Habitat
      alias ONU Habitat
      alias Fonds des Nations Unies pour les établissements humains
      alias Centre des Nations Unies pour les établissements humains
      alias {Directeur exécutif|Directrice exécutive} du Programme des Nations Unies pour les établissements humains
      alias {Directeur exécutif|Directrice exécutive} d’ONU-Habitat
      dac 41120 exact

    unhcr un-programme-fund un
      fr Haut-Commissariat des Nations Unies pour les réfugiés
      en Office of the United Nations High Commissioner for Refugees
      acronyms HCR UNHCR
      alias Haut-Commissariat pour les réfugiés
      alias Haut Commissariat pour les réfugiés
      alias Haut Commissariat des Nations Unies pour les réfugiés
      alias Haut-Commissariat aux réfugiés
      alias {Haut-Commissaire|Haute-Commissaire} des Nations Unies pour les réfugiés
      alias {Haut-Commissaire|Haute-Commissaire} pour les réfugiés
      alias Haut Commissaire des Nations Unies pour les réfugiés
      alias Agence des Nations Unies pour les réfugiés
      dac 41121 exact

    unicef un-programme-fund un
      fr Fonds des Nations Unies pour l’enfance
      en United Nations Children’s Fund
      acronyms UNICEF UNICEF
      alias {Directeur exécutif|Directrice exécutive} du Fonds des Nations Unies pour l’enfance
      alias {Directeur exécutif|Directrice exécutive} de l’UNICEF
      alias {Directeur général|Directrice générale} de l’UNICEF
      alias {Directeur général|Directrice générale} du Fonds des Nations Unies pour l’enfance
      dac 41122 exact

    unrwa un-programme-fund un
      fr Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient
      en United Nations Relief and Works Agency for Palestine Refugees in the Near East
      acronyms UNRWA UNRWA
      alias Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine
      alias Office de secours et de travaux des Nations Unies
      alias Commissaire général{|e} de l’UNRWA
      alias Commissaire général{|e} de l’Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient
      dac 41130 exact

    wfp un-programme-fund un
      fr Programme alimentaire mondial
      en World Food Programme
      acronyms PAM WFP
      alias Programme alimentaire mondial des Nations Unies
      alias {Directeur exécutif|Directrice exécutive} du Programme alimentaire mondial
      alias {Directeur exécutif|Directrice exécutive} du PAM
      dac 41140 exact

    un-women un-programme-fund un
      fr Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes
      en United Nations Entity for Gender Equality and the Empowerment of Women
      acronyms ONU-Femmes UN-Women
      alias ONU Femmes
      alias Entité des Nations Unies pour l’égalité des sexes et l’autonomisation de la femme
      alias {Directeur exécutif|Directrice exécutive} d’ONU-Femmes
      alias {Directeur exécutif|Directrice exécutive} de l’Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes
      alias {Directeur exécutif chargé|Directrice exécutive chargée} de l’Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes
      alias Fonds de développement des Nations Unies pour la femme
      alias UNIFEM
      dac 41146 exact

    instraw un-other un
      fr Institut international de recherche et de formation pour la promotion de la femme
      en International Research and Training Institute for the Advancement of Women
      acronyms INSTRAW INSTRAW

    unctad un-programme-fund un
      fr Conférence des Nations Unies sur le commerce et le développement
      en United Nations Conference on Trade and Development
      acronyms CNUCED UNCTAD
      alias ONU commerce et développement
      alias {Secrétaire général|Secrétaire générale} de la CNUCED
      alias Secrétaire général{|e} de la Conférence des Nations Unies sur le commerce et le développement
      dac 41112 exact

    itc un-programme-fund un
      fr Centre du commerce international
      en International Trade Centre
      acronyms CCI ITC
      alias Centre international du commerce
      alias Centre du commerce international CNUCED/OMC
      alias {Directeur exécutif|Directrice exécutive} du Centre du commerce international
      dac 45001 exact

    unaids un-other un
      fr Programme commun des Nations Unies sur le VIH/sida
      en Joint United Nations Programme on HIV/AIDS
      acronyms ONUSIDA UNAIDS
      alias Programme commun des Nations Unies sur le VIH et le sida
      alias {Directeur exécutif|Directrice exécutive} d’ONUSIDA
      alias {Directeur exécutif|Directrice exécutive} du Programme commun des Nations Unies sur le VIH/sida
      dac 41110 exact

    unops un-other un
      fr Bureau des Nations Unies pour les services d’appui aux projets
      en United Nations Office for Project Services
      acronyms UNOPS UNOPS
      alias {Directeur exécutif|Directrice exécutive} de l’UNOPS
      alias BSP-ONU
      dac 41502 exact

    unu un-other un
      fr Université des Nations Unies
      en United Nations University
      acronyms UNU UNU
      alias Recteur de l’Université des Nations Unies
      dac 41134 exact

    upeace un-related un
      fr Université pour la paix
      en University for Peace
      acronyms UPEACE UPEACE

    unidir un-other un
      fr Institut des Nations Unies pour la recherche sur le désarmement
      en United Nations Institute for Disarmament Research
      acronyms UNIDIR UNIDIR
      dac 41150 exact

    unitar un-other un
      fr Institut des Nations Unies pour la formation et la recherche
      en United Nations Institute for Training and Research
      acronyms UNITAR UNITAR

    unrisd un-other un
      fr Institut de recherche des Nations Unies pour le développement social
      en United Nations Research Institute for Social Development
      acronyms UNRISD UNRISD

    unicri un-other un
      fr Institut interrégional de recherche des Nations Unies sur la criminalité et la justice
      en United Nations Interregional Crime and Justice Research Institute
      acronyms UNICRI UNICRI

    unssc un-other un
      fr École des cadres du système des Nations Unies
      en United Nations System Staff College
      acronyms UNSSC UNSSC
      alias École des cadres

    unosat un-other unitar
      fr Programme opérationnel pour les applications satellitaires
      en United Nations Satellite Centre
      acronyms UNOSAT UNOSAT
      alias Centre satellitaire des Nations Unies

    unicc un-other un
      fr Centre international de calcul des Nations Unies
      en United Nations International Computing Centre
      acronyms CIC UNICC
      alias Centre international de calcul

    # Specialised agencies

    fao un-specialised-agency -
      fr Organisation des Nations Unies pour l’alimentation et l’agriculture
      en Food and Agriculture Organization of the United Nations
      acronyms FAO FAO
      alias {Directeur général|Directrice générale} de la FAO
      alias {Directeur général|Directrice générale} de l’Organisation des Nations Unies pour l’alimentation et l’agriculture
      dac 41301 exact

    ilo un-specialised-agency -
      fr Organisation internationale du Travail
      en International Labour Organization
      acronyms OIT ILO
      alias Bureau international du Travail
      alias BIT
      alias Conférence internationale du Travail
      alias {Directeur général|Directrice générale} de l’OIT
      alias {Directeur général|Directrice générale} de l’Organisation internationale du Travail
      alias {Directeur général|Directrice générale} du BIT
      alias Programme international pour l’abolition du travail des enfants de l’OIT
      alias Directeur général du Bureau international du Travail
      dac 41302 exact

    ipec un-other ilo
      fr Programme international pour l’abolition du travail des enfants
      en International Programme on the Elimination of Child Labour
      acronyms IPEC IPEC

    itcilo un-other ilo
      fr Centre international de formation de l’OIT
      en International Training Centre of the ILO
      acronyms CIF-OIT ITCILO
      alias Centre de Turin

    itu un-specialised-agency -
      fr Union internationale des télécommunications
      en International Telecommunication Union
      acronyms UIT ITU
      alias {Secrétaire général|Secrétaire générale} de l’Union internationale des télécommunications
      alias {Secrétaire général|Secrétaire générale} de l’UIT
      dac 41303 exact

    who un-specialised-agency -
      fr Organisation mondiale de la santé
      en World Health Organization
      acronyms OMS WHO
      alias {Directeur général|Directrice générale} de l’OMS
      alias {Directeur général|Directrice générale} de l’Organisation mondiale de la santé
      alias Assemblée mondiale de la Santé
      dac 41307 exact

    iarc un-other who
      fr Centre international de recherche sur le cancer
      en International Agency for Research on Cancer
      acronyms CIRC IARC

    wipo un-specialised-agency -
      fr Organisation mondiale de la propriété intellectuelle
      en World Intellectual Property Organization
      acronyms OMPI WIPO
      alias {Directeur général|Directrice générale} de l’OMPI
      alias Directeur général de l’Organisation mondiale de la propriété intellectuelle
      dac 41308 exact

    imo un-specialised-agency -
      fr Organisation maritime internationale
      en International Maritime Organization
      acronyms OMI IMO
      alias {Secrétaire général|Secrétaire générale} de l’OMI
      alias Secrétaire général de l’Organisation maritime internationale
      dac 41145 exact

    unesco un-specialised-agency -
      fr Organisation des Nations Unies pour l’éducation, la science et la culture
      en United Nations Educational, Scientific and Cultural Organization
      acronyms UNESCO UNESCO
      alias {Directeur général|Directrice générale} de l’UNESCO
      alias Organisation des Nations Unies pour l’éducation, les sciences et la culture
      alias Directrice générale de l’Organisation des Nations Unies pour l’éducation, la science et la culture
      alias Organisation des Nations Unies pour l’éducation, la science et la culture (UNESCO)

    ioc un-other unesco
      fr Commission océanographique intergouvernementale
      en Intergovernmental Oceanographic Commission
      acronyms COI IOC
      alias Commission océanographique intergouvernementale de l’UNESCO

    iiep un-other unesco
      fr Institut international de planification de l’éducation
      en International Institute for Educational Planning
      acronyms IIPE IIEP

    uis un-other unesco
      fr Institut de statistique de l’UNESCO
      en UNESCO Institute for Statistics
      acronyms ISU UIS

    unido un-specialised-agency -
      fr Organisation des Nations Unies pour le développement industriel
      en United Nations Industrial Development Organization
      acronyms ONUDI UNIDO
      alias {Directeur général|Directrice générale} de l’ONUDI
      alias Directeur général de l’Organisation des Nations Unies pour le développement industriel

    icao un-specialised-agency -
      fr Organisation de l’aviation civile internationale
      en International Civil Aviation Organization
      acronyms OACI ICAO
      alias Secrétaire générale de l’Organisation de l’aviation civile internationale
      alias Secrétaire général de l’Organisation de l’aviation civile internationale

    upu un-specialised-agency -
      fr Union postale universelle
      en Universal Postal Union
      acronyms UPU UPU
      alias Directeur général du Bureau international de l’Union postale universelle

    wmo un-specialised-agency -
      fr Organisation météorologique mondiale
      en World Meteorological Organization
      acronyms OMM WMO
      alias Secrétaire général de l’Organisation météorologique mondiale
      alias Secrétaire général de l’OMM

    ifad un-specialised-agency -
      fr Fonds international de développement agricole
      en International Fund for Agricultural Development
      acronyms FIDA IFAD
      alias Président du FIDA
      alias Président du Fonds international de développement agricole

    unwto un-specialised-agency -
      fr Organisation mondiale du tourisme
      en World Tourism Organization
      acronyms OMT UNWTO
      alias ONU Tourisme
      alias Secrétaire général de l’Organisation mondiale du tourisme
      alias Secrétaire général de l’OMT

    wb financial-institution -
      fr Banque mondiale
      en World Bank
      acronyms - WB
      alias Groupe de la Banque mondiale
      alias Président{|e} de la Banque mondiale
      alias institutions de Bretton Woods
      dac 44000 exact

    ibrd financial-institution wb
      fr Banque internationale pour la reconstruction et le développement
      en International Bank for Reconstruction and Development
      acronyms BIRD IBRD

    ida financial-institution wb
      fr Association internationale de développement
      en International Development Association
      acronyms IDA IDA

    ifc financial-institution wb
      fr Société financière internationale
      en International Finance Corporation
      acronyms SFI IFC

    miga financial-institution wb
      fr Agence multilatérale de garantie des investissements
      en Multilateral Investment Guarantee Agency
      acronyms AMGI MIGA

    icsid financial-institution wb
      fr Centre international pour le règlement des différends relatifs aux investissements
      en International Centre for Settlement of Investment Disputes
      acronyms CIRDI ICSID

    imf financial-institution -
      fr Fonds monétaire international
      en International Monetary Fund
      acronyms FMI IMF
      alias {Directeur général|Directrice générale} du FMI
      alias {Directeur général|Directrice générale} du Fonds monétaire international
      dac 43000 exact

    # Related organisations

    iaea un-related -
      fr Agence internationale de l’énergie atomique
      en International Atomic Energy Agency
      acronyms AIEA IAEA
      alias {Directeur général|Directrice générale} de l’AIEA
      alias Directeur général de l’Agence internationale de l’énergie atomique
      alias Conseil des gouverneurs de l’Agence internationale de l’énergie atomique
      dac 41107 close

    iom un-related -
      fr Organisation internationale pour les migrations
      en International Organization for Migration
      acronyms OIM IOM
      alias {Directeur général|Directrice générale} de l’OIM
      alias Directeur général de l’Organisation internationale pour les migrations
      alias Directrice générale de l’Organisation internationale pour les migrations
      alias ONU Migration
      dac 47066 exact

    opcw un-related -
      fr Organisation pour l’interdiction des armes chimiques
      en Organisation for the Prohibition of Chemical Weapons
      acronyms OIAC OPCW
      alias {Directeur général|Directrice générale} de l’OIAC
      alias secrétariat technique de l’OIAC
      alias Directeur général de l’Organisation pour l’interdiction des armes chimiques
      alias Secrétariat technique de l’Organisation pour l’interdiction des armes chimiques
      alias Conseil exécutif de l’Organisation pour l’interdiction des armes chimiques

    ctbto un-related -
      fr Commission préparatoire de l’Organisation du Traité d’interdiction complète des essais d’armes nucléaires
      en Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization
      acronyms OTICE CTBTO
      alias Commission préparatoire de l’Organisation du Traité d’interdiction complète des essais nucléaires
      alias Commission préparatoire pour l’Organisation du Traité d’interdiction complète des essais nucléaires
      alias Organisation du Traité d’interdiction complète des essais nucléaires
      alias Organisation du Traité d’interdiction complète des essais d’armes nucléaires
      alias Commission préparatoire de l’OTICE
      alias Secrétaire exécutif de la Commission préparatoire
      alias Secrétariat technique provisoire
      alias Secrétaire exécutif de l’Organisation du Traité d’interdiction complète des essais nucléaires

    wto un-related -
      fr Organisation mondiale du commerce
      en World Trade Organization
      acronyms OMC WTO
      alias {Directeur général|Directrice générale} de l’OMC

    icc un-related -
      fr Cour pénale internationale
      en International Criminal Court
      acronyms CPI ICC
      alias Procureur{|e} de la Cour pénale internationale
      alias Président{|e} de la Cour pénale internationale

    isa un-related -
      fr Autorité internationale des fonds marins
      en International Seabed Authority
      acronyms AIFM ISA

    itlos un-related -
      fr Tribunal international du droit de la mer
      en International Tribunal for the Law of the Sea
      acronyms TIDM ITLOS

    gef un-related -
      fr Fonds pour l’environnement mondial
      en Global Environment Facility
      acronyms FEM GEF

    gcf un-related -
      fr Fonds vert pour le climat
      en Green Climate Fund
      acronyms FVC GCF
    """#
}
