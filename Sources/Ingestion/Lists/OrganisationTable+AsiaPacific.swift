// swift-format-ignore-file

extension OrganisationTable {
    /// Organisations of Asia and the Pacific, of the Arab States and of the Islamic world.
    static let asiaPacific = #"""
    asean regional -
      fr Association des nations de l’Asie du Sud-Est
      en Association of Southeast Asian Nations
      acronyms ASEAN ASEAN
      alias Association des nations d’Asie du Sud-Est
      alias Association des Nations de l’Asie du Sud-Est
      alias ANASE
      alias secrétariat de l’ASEAN
      alias secrétariat de l’Association des nations de l’Asie du Sud-Est
      alias Secrétaire général de l’ASEAN
      alias Secrétaire général de l’Association des nations de l’Asie du Sud-Est
      alias Sommet de l’ASEAN
      dac 47003 close

    aha subsidiary asean
      fr Centre de coordination de l’assistance humanitaire de l’ASEAN
      en ASEAN Coordinating Centre for Humanitarian Assistance on disaster management
      acronyms AHA AHA
      alias AHA Centre
      alias Centre AHA
      alias Centre de coordination de l’aide humanitaire de l’ASEAN
      alias Centre de coordination de l’assistance humanitaire de l’Association des nations de l’Asie du Sud-Est
      alias Centre de coordination de l’aide humanitaire de l’Association des nations de l’Asie du Sud-Est

    aichr subsidiary asean
      fr Commission intergouvernementale de l’ASEAN sur les droits de l’homme
      en ASEAN Intergovernmental Commission on Human Rights
      acronyms AICHR AICHR
      alias Commission intergouvernementale des droits de l’homme de l’ASEAN
      alias Commission intergouvernementale de l’Association des nations de l’Asie du Sud-Est sur les droits de l’homme
      alias Commission intergouvernementale des droits de l’homme de l’Association des nations de l’Asie du Sud-Est

    acwc subsidiary asean
      fr Commission de l’ASEAN sur la promotion et la protection des droits des femmes et des enfants
      en ASEAN Commission on the Promotion and Protection of the Rights of Women and Children
      acronyms ACWC ACWC
      alias Commission de l’ASEAN pour la promotion et la protection des droits des femmes et des enfants
      alias Commission de l’Association des nations de l’Asie du Sud-Est pour la promotion et la protection des droits des femmes et des enfants

    arf subsidiary asean
      fr Forum régional de l’ASEAN
      en ASEAN Regional Forum
      acronyms ARF ARF
      alias Forum régional de l’Association des nations de l’Asie du Sud-Est

    asean-ipr subsidiary asean
      fr Institut de l’ASEAN pour la paix et la réconciliation
      en ASEAN Institute for Peace and Reconciliation
      acronyms - ASEAN-IPR

    aipa subsidiary asean
      fr Assemblée interparlementaire de l’ASEAN
      en ASEAN Inter-Parliamentary Assembly
      acronyms AIPA AIPA

    aaptc international-other -
      fr Association des centres de formation au maintien de la paix de l’Asie et du Pacifique
      en Association of Asia-Pacific Peace Operations Training Centres
      acronyms - AAPTC

    saarc regional -
      fr Association sud-asiatique de coopération régionale
      en South Asian Association for Regional Cooperation
      acronyms ASACR SAARC
      alias Association de l’Asie du Sud pour la coopération régionale
      alias Secrétariat de l’ASACR
      alias Secrétaire général de l’ASACR
      alias Secrétaire général de l’Association sud-asiatique de coopération régionale
      dac 47120 exact

    bimstec regional -
      fr Initiative du golfe du Bengale pour une coopération technique et économique multisectorielle
      en Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
      acronyms BIMSTEC BIMSTEC
      alias Initiative de la baie du Bengale pour la coopération technique et économique multisectorielle

    mrc regional -
      fr Commission du Mékong
      en Mekong River Commission
      acronyms - MRC

    apec regional -
      fr Coopération économique Asie-Pacifique
      en Asia-Pacific Economic Cooperation
      acronyms APEC APEC
      alias Forum de coopération économique Asie-Pacifique
      alias Association de coopération économique Asie-Pacifique

    acd regional -
      fr Dialogue pour la coopération en Asie
      en Asia Cooperation Dialogue
      acronyms - ACD

    cica regional -
      fr Conférence pour l’interaction et les mesures de confiance en Asie
      en Conference on Interaction and Confidence-building Measures in Asia
      acronyms CICA CICA
      alias Secrétariat de la Conférence pour l’interaction et les mesures de confiance en Asie
      alias Directeur exécutif de la Conférence pour l’interaction et les mesures de confiance en Asie
      alias Secrétariat de la CICA
      alias Directeur exécutif de la CICA

    iora regional -
      fr Association des États riverains de l’océan Indien
      en Indian Ocean Rim Association
      acronyms IORA IORA

    apg regional -
      fr Groupe Asie-Pacifique sur le blanchiment d’argent
      en Asia/Pacific Group on Money Laundering
      acronyms - APG
      alias Groupe Asie-Pacifique de lutte contre le blanchiment d’argent

    plan-de-colombo regional -
      fr Plan de Colombo
      en Colombo Plan

    jclec international-other -
      fr Centre de Djakarta pour la coopération en matière de répression
      en Jakarta Centre for Law Enforcement Cooperation
      acronyms - JCLEC

    searcct international-other -
      fr Centre régional de lutte contre le terrorisme en Asie du Sud-Est
      en Southeast Asia Regional Centre for Counter-Terrorism
      acronyms - SEARCCT

    apa regional -
      fr Assemblée parlementaire asiatique
      en Asian Parliamentary Assembly
      acronyms APA APA

    adpc international-other -
      fr Centre asiatique de préparation aux catastrophes
      en Asian Disaster Preparedness Center
      acronyms - ADPC

    # Pacific

    pif regional -
      fr Forum des îles du Pacifique
      en Pacific Islands Forum
      acronyms FIP PIF
      alias secrétariat du Forum des îles du Pacifique
      alias {Secrétaire général|Secrétaire générale} du Forum des îles du Pacifique
      alias Forum du Pacifique Sud
      alias Sommet du Forum des îles du Pacifique
      alias dirigeants du Forum des îles du Pacifique
      dac 47087 exact

    crop subsidiary pif
      fr Conseil des organisations régionales du Pacifique
      en Council of Regional Organisations of the Pacific
      acronyms CORP CROP

    pacte-de-cairns subsidiary pif
      fr Pacte de Cairns
      en Cairns Compact
      alias Pacte de Cairns sur le renforcement de la coordination du développement dans le Pacifique

    ramsi subsidiary pif
      fr Mission régionale d’assistance aux Îles Salomon
      en Regional Assistance Mission to Solomon Islands
      acronyms - RAMSI

    spc regional -
      fr Communauté du Pacifique
      en Pacific Community
      acronyms CPS SPC
      alias Secrétariat général de la Communauté du Pacifique
      alias Commission du Pacifique Sud

    sprep regional -
      fr Programme régional océanien de l’environnement
      en Pacific Regional Environment Programme
      acronyms PROE SPREP

    ffa regional -
      fr Agence des pêches du Forum des îles du Pacifique
      en Pacific Islands Forum Fisheries Agency
      acronyms - FFA

    sopac regional -
      fr Commission océanienne des sciences de la terre appliquées
      en Pacific Islands Applied Geoscience Commission
      acronyms SOPAC SOPAC

    msg regional -
      fr Groupe du fer de lance mélanésien
      en Melanesian Spearhead Group
      acronyms GFLM MSG

    pidp regional -
      fr Pacific Islands Development Program
      en Pacific Islands Development Program
      acronyms - PIDP

    usp international-other -
      fr Université du Pacifique Sud
      en University of the South Pacific
      acronyms - USP

    # Arab States

    las regional -
      fr Ligue des États arabes
      en League of Arab States
      acronyms LEA LAS
      alias Ligue les États arabes
      alias Ligue arabe
      alias Secrétaire général de la Ligue des États arabes
      alias Secrétariat général de la Ligue des États arabes
      alias secrétariat de la Ligue des États arabes
      alias Conseil de la Ligue des États arabes
      alias Sommet de la Ligue des États arabes
      alias Conseil de la Ligue arabe
      alias Secrétaire général de la Ligue arabe
      alias Sommet arabe
      alias Conseil ministériel de la Ligue des États arabes

    commission-arabe-permanente-des-droits-de-l-homme subsidiary las
      fr Commission arabe permanente des droits de l’homme
      en Permanent Arab Commission on Human Rights

    alecso subsidiary las
      fr Organisation arabe pour l’éducation, la culture et la science
      en Arab League Educational, Cultural and Scientific Organization
      acronyms ALECSO ALECSO
      alias Organisation de la Ligue arabe pour l’éducation, la culture et la science

    aoad subsidiary las
      fr Organisation arabe pour le développement agricole
      en Arab Organization for Agricultural Development
      acronyms OADA AOAD

    alo subsidiary las
      fr Organisation arabe du travail
      en Arab Labour Organization
      acronyms OAT ALO

    aidsmo subsidiary las
      fr Organisation arabe pour le développement industriel et les mines
      en Arab Industrial Development, Standardization and Mining Organization
      acronyms OADIM AIDSMO

    acsad subsidiary las
      fr Centre arabe pour l’étude des terres arides et non irriguées
      en Arab Centre for the Studies of Arid Zones and Dry Lands
      acronyms ACSAD ACSAD

    aaea subsidiary las
      fr Agence arabe de l’énergie atomique
      en Arab Atomic Energy Agency
      acronyms - AAEA

    awo subsidiary las
      fr Organisation des femmes arabes
      en Arab Women Organization
      acronyms - AWO
      alias Organisation de la femme arabe

    parlement-arabe subsidiary las
      fr Parlement arabe
      en Arab Parliament

    aimc subsidiary las
      fr Conseil des ministres arabes de l’intérieur
      en Council of Arab Ministers of the Interior
      acronyms - AIMC

    camre subsidiary las
      fr Conseil des ministres arabes chargés de l’environnement
      en Council of Arab Ministers Responsible for the Environment
      acronyms - CAMRE

    nauss international-other -
      fr Université arabe Naif des sciences de la sécurité
      en Naif Arab University for Security Sciences
      acronyms - NAUSS

    fonds-monetaire-arabe financial-institution las
      fr Fonds monétaire arabe
      en Arab Monetary Fund
      acronyms - -

    afesd financial-institution las
      fr Fonds arabe de développement économique et social
      en Arab Fund for Economic and Social Development
      acronyms FADES AFESD

    badea financial-institution -
      fr Banque arabe pour le développement économique en Afrique
      en Arab Bank for Economic Development in Africa
      acronyms BADEA BADEA

    ofid financial-institution -
      fr Fonds de l’OPEP pour le développement international
      en OPEC Fund for International Development
      acronyms OFID OFID

    gcc regional -
      fr Conseil de coopération du Golfe
      en Gulf Cooperation Council
      acronyms CCG GCC
      alias Conseil de coopération des États arabes du Golfe
      alias Conseil de coopération des États du Golfe
      alias Secrétariat général du Conseil de coopération du Golfe
      alias Secrétaire général du Conseil de coopération du Golfe
      alias Secrétariat général du Conseil de coopération des États arabes du Golfe
      alias Secrétaire général du Conseil de coopération des États arabes du Golfe

    menafatf regional -
      fr Groupe d’action financière du Moyen-Orient et de l’Afrique du Nord
      en Middle East and North Africa Financial Action Task Force
      acronyms GAFIMOAN MENAFATF

    ropme regional -
      fr Organisation régionale pour la protection du milieu marin
      en Regional Organization for the Protection of the Marine Environment
      acronyms - ROPME

    persga regional -
      fr Organisation régionale pour la conservation de l’environnement de la mer Rouge et du golfe d’Aden
      en Regional Organization for the Conservation of the Environment of the Red Sea and Gulf of Aden
      acronyms PERSGA PERSGA

    # Islamic world

    oic international-other -
      fr Organisation de la coopération islamique
      en Organisation of Islamic Cooperation
      acronyms OCI OIC
      alias Organisation de la Conférence islamique
      alias Organisation de coopération islamique
      alias Conférence islamique
      alias {Secrétaire général|Secrétaire générale} de l’Organisation de la coopération islamique
      alias Secrétariat général de l’Organisation de la coopération islamique
      alias Secrétariat général de l’OCI
      alias Secrétaire général de l’OCI
      alias Conférence islamique au sommet
      alias Conseil des ministres des affaires étrangères de l’Organisation de la coopération islamique

    iphrc subsidiary oic
      fr Commission indépendante permanente des droits de l’homme de l’OCI
      en Independent Permanent Human Rights Commission of the OIC
      acronyms CIPDH IPHRC
      alias Commission indépendante permanente des droits de l’homme
      alias Commission permanente indépendante des droits de l’homme
      alias Commission indépendante permanente des droits de l’homme de l’Organisation de la coopération islamique

    isesco subsidiary oic
      fr Organisation islamique pour l’éducation, les sciences et la culture
      en Islamic Educational, Scientific and Cultural Organization
      acronyms ISESCO ISESCO
      alias Organisation du monde islamique pour l’éducation, les sciences et la culture
      alias ICESCO

    sesric subsidiary oic
      fr Centre de recherches statistiques, économiques et sociales et de formation pour les pays islamiques
      en Statistical, Economic and Social Research and Training Centre for Islamic Countries
      acronyms SESRIC SESRIC

    icdt subsidiary oic
      fr Centre islamique pour le développement du commerce
      en Islamic Centre for Development of Trade
      acronyms CIDC ICDT

    ircica subsidiary oic
      fr Centre de recherche sur l’histoire, l’art et la culture islamiques
      en Research Centre for Islamic History, Art and Culture
      acronyms IRCICA IRCICA

    bureau-executif-islamique-pour-l-environnement subsidiary oic
      fr Bureau exécutif islamique pour l’environnement
      en Islamic Executive Bureau for the Environment

    comcec subsidiary oic
      fr Comité permanent pour la coopération économique et commerciale de l’OCI
      en Standing Committee for Economic and Commercial Cooperation of the OIC
      acronyms COMCEC COMCEC

    isdb financial-institution -
      fr Banque islamique de développement
      en Islamic Development Bank
      acronyms BIsD IsDB
      alias Groupe de la Banque islamique de développement
      dac 46025 exact

    d-8 regional -
      fr Organisation de coopération économique D-8
      en D-8 Organization for Economic Cooperation
      acronyms D-8 D-8
      alias Groupe des huit pays en développement

    # Banks

    adb financial-institution -
      fr Banque asiatique de développement
      en Asian Development Bank
      acronyms BAsD ADB

    aiib financial-institution -
      fr Banque asiatique d’investissement dans les infrastructures
      en Asian Infrastructure Investment Bank
      acronyms BAII AIIB
    """#
}
