// swift-format-ignore-file

extension OrganisationTable {
    /// World-wide bodies of transport, science, food and health.
    static let worldScienceAndHealth = #"""
    # Transport, science, food, health
    imso international-other -
      fr Organisation internationale de télécommunications mobiles par satellites
      en International Mobile Satellite Organization
      acronyms OIMS IMSO

    itso international-other -
      fr Organisation internationale de télécommunications par satellites
      en International Telecommunications Satellite Organization
      acronyms OITS ITSO

    iata international-other -
      fr Association du transport aérien international
      en International Air Transport Association
      acronyms IATA IATA

    iosco international-other -
      fr Organisation internationale des commissions de valeurs
      en International Organization of Securities Commissions
      acronyms OICV IOSCO

    otif international-other -
      fr Organisation intergouvernementale pour les transports internationaux ferroviaires
      en Intergovernmental Organisation for International Carriage by Rail
      acronyms OTIF OTIF

    osjd international-other -
      fr Organisation pour la collaboration ferroviaire
      en Organization for Cooperation of Railways
      acronyms OCF OSJD

    iru international-other -
      fr Union internationale des transports routiers
      en International Road Transport Union
      acronyms - IRU

    bipm international-other -
      fr Bureau international des poids et mesures
      en International Bureau of Weights and Measures
      acronyms BIPM BIPM

    commission-electrotechnique-internationale international-other -
      fr Commission électrotechnique internationale
      en International Electrotechnical Commission

    icsu international-other -
      fr Conseil international pour la science
      en International Council for Science
      acronyms CIUS ICSU
      alias Conseil international des sciences

    ices international-other -
      fr Conseil international pour l’exploration de la mer
      en International Council for the Exploration of the Sea
      acronyms CIEM ICES

    iwc international-other -
      fr Commission baleinière internationale
      en International Whaling Commission
      acronyms CBI IWC

    iccat international-other -
      fr Commission internationale pour la conservation des thonidés de l’Atlantique
      en International Commission for the Conservation of Atlantic Tunas
      acronyms CICTA ICCAT

    iotc international-other -
      fr Commission des thons de l’océan Indien
      en Indian Ocean Tuna Commission
      acronyms CTOI IOTC

    gfcm international-other -
      fr Commission générale des pêches pour la Méditerranée
      en General Fisheries Commission for the Mediterranean
      acronyms CGPM GFCM

    nafo international-other -
      fr Organisation des pêches de l’Atlantique Nord-Ouest
      en Northwest Atlantic Fisheries Organization
      acronyms OPANO NAFO

    ccamlr international-other -
      fr Commission pour la conservation de la faune et la flore marines de l’Antarctique
      en Commission for the Conservation of Antarctic Marine Living Resources
      acronyms - CCAMLR

    secretariat-du-traite-sur-l-antarctique international-other -
      fr Secrétariat du Traité sur l’Antarctique
      en Antarctic Treaty Secretariat

    secretariat-de-la-convention-de-ramsar-sur-les-zones-humides international-other -
      fr Secrétariat de la Convention de Ramsar sur les zones humides
      en Secretariat of the Ramsar Convention on Wetlands
      alias Secrétariat de la Convention de Ramsar

    itto international-other -
      fr Organisation internationale des bois tropicaux
      en International Tropical Timber Organization
      acronyms OIBT ITTO

    ico international-other -
      fr Organisation internationale du café
      en International Coffee Organization
      acronyms - ICO

    icco international-other -
      fr Organisation internationale du cacao
      en International Cocoa Organization
      acronyms ICCO ICCO

    organisation-internationale-du-sucre international-other -
      fr Organisation internationale du sucre
      en International Sugar Organization

    igc international-other -
      fr Conseil international des céréales
      en International Grains Council
      acronyms - IGC

    icac international-other -
      fr Comité consultatif international du coton
      en International Cotton Advisory Committee
      acronyms - ICAC

    conseil-oleicole-international international-other -
      fr Conseil oléicole international
      en International Olive Council

    ijsg international-other -
      fr Organisation internationale du jute
      en International Jute Study Group
      acronyms - IJSG
      alias Groupe d’étude international du jute

    oiv international-other -
      fr Organisation internationale de la vigne et du vin
      en International Organisation of Vine and Wine
      acronyms OIV OIV

    irsg international-other -
      fr Groupe d’étude international du caoutchouc
      en International Rubber Study Group
      acronyms - IRSG

    gecf international-other -
      fr Forum des pays exportateurs de gaz
      en Gas Exporting Countries Forum
      acronyms FPEG GECF

    ief international-other -
      fr Forum international de l’énergie
      en International Energy Forum
      acronyms FIE IEF

    secretariat-de-la-charte-de-l-energie international-other -
      fr Secrétariat de la Charte de l’énergie
      en Energy Charter Secretariat
      alias Conférence de la Charte de l’énergie

    conseil-mondial-de-l-energie international-other -
      fr Conseil mondial de l’énergie
      en World Energy Council

    alliance-solaire-internationale international-other -
      fr Alliance solaire internationale
      en International Solar Alliance

    gggi international-other -
      fr Institut mondial pour la croissance verte
      en Global Green Growth Institute
      acronyms - GGGI

    icraf international-other -
      fr Centre international pour la recherche en agroforesterie
      en World Agroforestry Centre
      acronyms - ICRAF
      alias Centre mondial d’agroforesterie

    irri international-other -
      fr Institut international de recherche sur le riz
      en International Rice Research Institute
      acronyms - IRRI

    ifpri international-other -
      fr Institut international de recherche sur les politiques alimentaires
      en International Food Policy Research Institute
      acronyms - IFPRI

    icba international-other -
      fr Centre international pour l’agriculture biosaline
      en International Center for Biosaline Agriculture
      acronyms - ICBA

    icarda international-other -
      fr Centre international pour la recherche agricole dans les régions sèches
      en International Center for Agricultural Research in the Dry Areas
      acronyms - ICARDA

    ifdc international-other -
      fr Centre international pour le développement des engrais
      en International Fertilizer Development Center
      acronyms - IFDC

    icgeb international-other -
      fr Centre international du génie génétique et de la biotechnologie
      en International Centre for Genetic Engineering and Biotechnology
      acronyms CIGGB ICGEB

    commission-du-codex-alimentarius un-other fao
      fr Commission du Codex Alimentarius
      en Codex Alimentarius Commission

    centre-international-pour-la-science-et-la-haute-technologie un-other unido
      fr Centre international pour la science et la haute technologie
      en International Centre for Science and High Technology

    comite-du-patrimoine-mondial un-other unesco
      fr Comité du patrimoine mondial
      en World Heritage Committee
      alias Centre du patrimoine mondial

    twas un-other unesco
      fr Académie mondiale des sciences
      en The World Academy of Sciences
      acronyms - TWAS
      alias Académie des sciences du tiers monde

    ibe un-other unesco
      fr Bureau international d’éducation
      en International Bureau of Education
      acronyms BIE IBE

    uil un-other unesco
      fr Institut de l’UNESCO pour l’apprentissage tout au long de la vie
      en UNESCO Institute for Lifelong Learning
      acronyms - UIL

    bureau-regional-de-l-organisation-mondiale-de-la-sante-pour-l-afrique un-other who
      fr Bureau régional de l’Organisation mondiale de la santé pour l’Afrique
      en World Health Organization Regional Office for Africa
      alias Bureau régional de l’OMS pour l’Afrique

    emro un-other who
      fr Bureau régional de l’Organisation mondiale de la santé pour la Méditerranée orientale
      en World Health Organization Regional Office for the Eastern Mediterranean
      acronyms - EMRO
      alias Bureau régional de l’OMS pour la Méditerranée orientale

    bureau-regional-de-l-organisation-mondiale-de-la-sante-pour-l-europe un-other who
      fr Bureau régional de l’Organisation mondiale de la santé pour l’Europe
      en World Health Organization Regional Office for Europe
      alias Bureau régional de l’OMS pour l’Europe

    searo un-other who
      fr Bureau régional de l’Organisation mondiale de la santé pour l’Asie du Sud-Est
      en World Health Organization Regional Office for South-East Asia
      acronyms - SEARO
      alias Bureau régional de l’OMS pour l’Asie du Sud-Est

    wpro un-other who
      fr Bureau régional de l’Organisation mondiale de la santé pour le Pacifique occidental
      en World Health Organization Regional Office for the Western Pacific
      acronyms - WPRO
      alias Bureau régional de l’OMS pour le Pacifique occidental

    pmnch un-other who
      fr Partenariat pour la santé de la mère, du nouveau-né et de l’enfant
      en Partnership for Maternal, Newborn and Child Health
      acronyms - PMNCH

    rbm un-other who
      fr Partenariat Faire reculer le paludisme
      en Roll Back Malaria Partnership
      acronyms - RBM
      alias Partenariat RBM pour en finir avec le paludisme

    partenariat-halte-a-la-tuberculose un-other who
      fr Partenariat Halte à la tuberculose
      en Stop TB Partnership

    bureau-regional-de-l-organisation-des-nations-unies-pour-l-alimentation-et-l-agriculture-pour-l-afrique un-other fao
      fr Bureau régional de l’Organisation des Nations Unies pour l’alimentation et l’agriculture pour l’Afrique
      en FAO Regional Office for Africa
      alias Bureau régional de la FAO pour l’Afrique

    wmu un-other imo
      fr Université maritime mondiale
      en World Maritime University
      acronyms UMM WMU

    imli un-other imo
      fr Institut de droit maritime international
      en International Maritime Law Institute
      acronyms - IMLI

    wcrp un-other wmo
      fr Programme mondial de recherche sur le climat
      en World Climate Research Programme
      acronyms PMRC WCRP

    unu-cris un-other unu
      fr Institut de l’Université des Nations Unies pour l’étude comparative de l’intégration régionale
      en United Nations University Institute on Comparative Regional Integration Studies
      acronyms - UNU-CRIS
      alias Programme d’études comparées sur l’intégration régionale de l’Université des Nations Unies

    unu-wider un-other unu
      fr Institut mondial pour la recherche sur l’économie du développement
      en World Institute for Development Economics Research
      acronyms - UNU-WIDER

    centre-international-d-action-des-politiques-pour-la-croissance-inclusive un-other undp
      fr Centre international d’action des politiques pour la croissance inclusive
      en International Policy Centre for Inclusive Growth

    hdro un-other undp
      fr Bureau du Rapport sur le développement humain
      en Human Development Report Office
      acronyms - HDRO

    bcpr un-other undp
      fr Bureau de la prévention des crises et du relèvement
      en Bureau for Crisis Prevention and Recovery
      acronyms - BCPR
      alias Bureau de prévention des crises et du relèvement

    bureau-regional-pour-l-afrique un-other undp
      fr Bureau régional pour l’Afrique
      en Regional Bureau for Africa
      alias Bureau régional du PNUD pour l’Afrique

    bureau-regional-pour-les-etats-arabes un-other undp
      fr Bureau régional pour les États arabes
      en Regional Bureau for Arab States
      alias Bureau régional du PNUD pour les États arabes
      alias Programme régional pour les États arabes

    centre-de-recherche-innocenti un-other unicef
      fr Centre de recherche Innocenti
      en Innocenti Research Centre
      alias Centre de recherche Innocenti de l’UNICEF

    programme-pour-les-mers-regionales un-other unep
      fr Programme pour les mers régionales
      en Regional Seas Programme
      alias Programme du PNUE pour les mers régionales

    initiative-financiere-du-programme-des-nations-unies-pour-l-environnement un-other unep
      fr Initiative financière du Programme des Nations Unies pour l’environnement
      en United Nations Environment Programme Finance Initiative
      alias Initiative Finance du PNUE

    envsec un-other un
      fr Initiative Environnement et sécurité
      en Environment and Security Initiative
      acronyms - ENVSEC
      alias Initiative pour l’environnement et la sécurité

    un-redd un-other un
      fr Programme REDD des Nations Unies
      en UN-REDD Programme
      acronyms ONU-REDD UN-REDD
      alias Programme ONU-REDD

    fonds-pour-les-objectifs-de-developpement-durable un-other un
      fr Fonds pour les objectifs de développement durable
      en Sustainable Development Goals Fund
      alias Fonds commun pour les objectifs de développement durable
      alias Fonds conjoint pour les objectifs de développement durable

    fonds-pour-la-realisation-des-objectifs-du-millenaire-pour-le-developpement un-other un
      fr Fonds pour la réalisation des objectifs du Millénaire pour le développement
      en Millennium Development Goals Achievement Fund

    wphf un-other un
      fr Fonds pour les femmes, la paix et l’action humanitaire
      en Women’s Peace and Humanitarian Fund
      acronyms - WPHF
      alias Fonds pour les femmes et pour la paix et l’action humanitaire

    seforall un-other un
      fr Énergie durable pour tous
      en Sustainable Energy for All
      acronyms - SEforALL
      alias Initiative Énergie durable pour tous

    mouvement-pour-le-renforcement-de-la-nutrition un-other un
      fr Mouvement pour le renforcement de la nutrition
      en Scaling Up Nutrition Movement

    wada international-other -
      fr Agence mondiale antidopage
      en World Anti-Doping Agency
      acronyms AMA WADA

    gfmd international-other -
      fr Forum mondial sur la migration et le développement
      en Global Forum on Migration and Development
      acronyms FMMD GFMD

    gpedc international-other -
      fr Partenariat mondial pour une coopération efficace au service du développement
      en Global Partnership for Effective Development Co-operation
      acronyms - GPEDC

    gfdrr international-other -
      fr Mécanisme mondial de prévention des catastrophes et de relèvement
      en Global Facility for Disaster Reduction and Recovery
      acronyms - GFDRR

    sdsn un-other un
      fr Réseau de solutions pour le développement durable
      en Sustainable Development Solutions Network
      acronyms - SDSN

    centre-regional-du-pnud-a-bratislava un-other undp
      fr Centre régional du PNUD à Bratislava
      en UNDP Regional Centre in Bratislava
      alias Centre régional de Bratislava

    pole-regional-d-istanbul un-other undp
      fr Pôle régional d’Istanbul
      en UNDP Istanbul Regional Hub

    commission-des-etablissements-humains un-organ ecosoc
      fr Commission des établissements humains
      en Commission on Human Settlements

    sous-commission-de-la-promotion-et-de-la-protection-des-droits-de-l-homme un-organ hrc
      fr Sous-Commission de la promotion et de la protection des droits de l’homme
      en Sub-Commission on the Promotion and Protection of Human Rights

    ungci un-other un
      fr Contingent de gardes des Nations Unies en Iraq
      en United Nations Guards Contingent in Iraq
      acronyms - UNGCI

    bureau-regional-de-l-organisation-internationale-du-travail-pour-l-afrique un-other ilo
      fr Bureau régional de l’Organisation internationale du Travail pour l’Afrique
      en ILO Regional Office for Africa
      alias Bureau régional de l’OIT pour l’Afrique

    ipdc un-other unesco
      fr Programme international pour le développement de la communication
      en International Programme for the Development of Communication
      acronyms PIDC IPDC

    wins civil-society -
      fr Institut mondial de la sécurité nucléaire
      en World Institute for Nuclear Security
      acronyms - WINS
    """#
}
