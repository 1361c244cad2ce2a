// swift-format-ignore-file

extension OrganisationTable {
    /// Courts, contact groups, technical organisations, commodity bodies and bodies of the specialised agencies.
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
