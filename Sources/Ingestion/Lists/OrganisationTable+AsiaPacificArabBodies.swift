// swift-format-ignore-file

extension OrganisationTable {
    /// Bodies of the organisations of Asia, the Pacific, the Arab and the Islamic world, and the smaller ones.
    static let asiaPacificArabBodies = #"""
    # South-East Asia
    equipe-speciale-pour-l-action-humanitaire-de-l-asean subsidiary asean
      fr Équipe spéciale pour l’action humanitaire de l’ASEAN
      en ASEAN Humanitarian Task Force
      alias Équipe d’évaluation rapide et d’intervention d’urgence de l’ASEAN

    centre-de-l-asean-pour-la-biodiversite subsidiary asean
      fr Centre de l’ASEAN pour la biodiversité
      en ASEAN Centre for Biodiversity

    centre-de-l-asean-pour-l-energie subsidiary asean
      fr Centre de l’ASEAN pour l’énergie
      en ASEAN Centre for Energy

    fondation-de-l-asean subsidiary asean
      fr Fondation de l’ASEAN
      en ASEAN Foundation

    acdm subsidiary asean
      fr Comité de l’ASEAN pour la gestion des catastrophes
      en ASEAN Committee on Disaster Management
      acronyms - ACDM

    admm subsidiary asean
      fr Réunion des ministres de la défense de l’ASEAN
      en ASEAN Defence Ministers’ Meeting
      acronyms - ADMM

    eas regional -
      fr Sommet de l’Asie de l’Est
      en East Asia Summit
      acronyms - EAS

    asean-plus-trois regional -
      fr ASEAN plus trois
      en ASEAN Plus Three

    seameo regional -
      fr Organisation des ministres de l’éducation de l’Asie du Sud-Est
      en Southeast Asian Ministers of Education Organization
      acronyms - SEAMEO

    seafdec regional -
      fr Centre de développement des pêches de l’Asie du Sud-Est
      en Southeast Asian Fisheries Development Center
      acronyms - SEAFDEC

    recaap regional -
      fr Accord de coopération régionale contre la piraterie et le vol à main armée à l’encontre des navires en Asie
      en Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia
      acronyms - ReCAAP
      alias Centre de partage de l’information de l’Accord de coopération régionale

    processus-de-bali-sur-le-trafic-de-migrants-la-traite-des-personnes-et-la-criminalite-transnationale-qui-y-est-associee regional -
      fr Processus de Bali sur le trafic de migrants, la traite des personnes et la criminalité transnationale qui y est associée
      en Bali Process on People Smuggling, Trafficking in Persons and Related Transnational Crime
      alias Processus de Bali

    # South, Central and East Asia
    universite-d-asie-du-sud subsidiary saarc
      fr Université d’Asie du Sud
      en South Asian University

    centre-de-gestion-des-catastrophes-de-l-asacr subsidiary saarc
      fr Centre de gestion des catastrophes de l’ASACR
      en SAARC Disaster Management Centre

    sacep regional -
      fr Programme coopératif de protection de l’environnement pour l’Asie du Sud
      en South Asia Co-operative Environment Programme
      acronyms - SACEP

    icimod regional -
      fr Centre international de mise en valeur intégrée des montagnes
      en International Centre for Integrated Mountain Development
      acronyms - ICIMOD

    institut-culturel-de-l-organisation-de-cooperation-economique subsidiary eco
      fr Institut culturel de l’Organisation de coopération économique
      en ECO Cultural Institute

    dccu subsidiary eco
      fr Unité de coordination de la lutte contre la drogue de l’Organisation de coopération économique
      en ECO Drug Control Coordination Unit
      acronyms - DCCU

    processus-d-istanbul-pour-la-securite-et-la-cooperation-regionales-en-vue-d-un-afghanistan-sur-et-stable regional -
      fr Processus d’Istanbul pour la sécurité et la coopération régionales en vue d’un Afghanistan sûr et stable
      en Istanbul Process on regional security and cooperation for a secure and stable Afghanistan
      alias Cœur de l’Asie-Processus d’Istanbul
      alias Processus d’Istanbul
      alias Conférence « Au cœur de l’Asie »

    recca regional -
      fr Conférence sur la coopération économique régionale concernant l’Afghanistan
      en Regional Economic Cooperation Conference on Afghanistan
      acronyms - RECCA

    gti regional -
      fr Initiative élargie du Tumen
      en Greater Tumen Initiative
      acronyms - GTI

    tcs regional -
      fr Secrétariat de coopération trilatérale
      en Trilateral Cooperation Secretariat
      acronyms - TCS

    cooperation-mekong-gange regional -
      fr Coopération Mékong-Gange
      en Mekong-Ganga Cooperation

    icwc regional -
      fr Commission intergouvernementale de coordination de l’eau d’Asie centrale
      en Interstate Commission for Water Coordination of Central Asia
      acronyms - ICWC

    apsco regional -
      fr Organisation Asie-Pacifique de coopération spatiale
      en Asia-Pacific Space Cooperation Organization
      acronyms - APSCO

    apo regional -
      fr Organisation asiatique de la productivité
      en Asian Productivity Organization
      acronyms - APO

    apt regional -
      fr Télécommunauté de l’Asie et du Pacifique
      en Asia-Pacific Telecommunity
      acronyms TAP APT

    forum-de-boao-pour-l-asie regional -
      fr Forum de Boao pour l’Asie
      en Boao Forum for Asia

    # Pacific
    opoc regional -
      fr Bureau du Commissaire à l’océan Pacifique
      en Office of the Pacific Ocean Commissioner
      acronyms - OPOC

    wcpfc regional -
      fr Commission des pêches du Pacifique occidental et central
      en Western and Central Pacific Fisheries Commission
      acronyms - WCPFC

    pidf regional -
      fr Forum de développement des îles du Pacifique
      en Pacific Islands Development Forum
      acronyms - PIDF

    pna regional -
      fr Parties à l’Accord de Nauru
      en Parties to the Nauru Agreement
      acronyms - PNA

    oco regional -
      fr Organisation océanienne des douanes
      en Oceania Customs Organisation
      acronyms - OCO

    picp regional -
      fr Chefs de police des îles du Pacifique
      en Pacific Islands Chiefs of Police
      acronyms - PICP

    psids regional -
      fr Petits États insulaires du Pacifique en développement
      en Pacific Small Island Developing States
      acronyms - PSIDS

    groupe-des-dirigeants-polynesiens regional -
      fr Groupe des dirigeants polynésiens
      en Polynesian Leaders Group

    # Arab world and Organisation of Islamic Cooperation
    conseil-de-paix-et-de-securite-arabe subsidiary las
      fr Conseil de paix et de sécurité arabe
      en Arab Peace and Security Council
      alias Conseil arabe de paix et de sécurité

    conseil-economique-et-social-de-la-ligue-des-etats-arabes subsidiary las
      fr Conseil économique et social de la Ligue des États arabes
      en Economic and Social Council of the League of Arab States
      alias Conseil économique et social arabe

    conseil-des-ministres-arabes-de-la-justice subsidiary las
      fr Conseil des ministres arabes de la justice
      en Council of Arab Ministers of Justice

    conseil-des-ministres-arabes-des-affaires-sociales subsidiary las
      fr Conseil des ministres arabes des affaires sociales
      en Council of Arab Ministers of Social Affairs

    conseil-des-ministres-arabes-de-la-sante subsidiary las
      fr Conseil des ministres arabes de la santé
      en Council of Arab Ministers of Health

    conseil-ministeriel-arabe-de-l-eau subsidiary las
      fr Conseil ministériel arabe de l’eau
      en Arab Ministerial Water Council

    aastmt subsidiary las
      fr Académie arabe des sciences, des techniques et du transport maritime
      en Arab Academy for Science, Technology and Maritime Transport
      acronyms - AASTMT

    arado subsidiary las
      fr Organisation arabe de développement administratif
      en Arab Administrative Development Organization
      acronyms - ARADO

    mission-d-observation-de-la-ligue-des-etats-arabes-en-syrie subsidiary las
      fr Mission d’observation de la Ligue des États arabes en Syrie
      en League of Arab States observer mission in Syria
      alias Mission d’observateurs de la Ligue des États arabes en Syrie

    aitrs subsidiary las
      fr Institut arabe de formation et de recherches statistiques
      en Arab Institute for Training and Research in Statistics
      acronyms - AITRS

    acao regional -
      fr Organisation arabe de l’aviation civile
      en Arab Civil Aviation Organization
      acronyms - ACAO

    asbu regional -
      fr Union de radiodiffusion des États arabes
      en Arab States Broadcasting Union
      acronyms - ASBU

    oapec regional -
      fr Organisation des pays arabes exportateurs de pétrole
      en Organization of Arab Petroleum Exporting Countries
      acronyms OPAEP OAPEC

    aaaid regional -
      fr Autorité arabe pour l’investissement et le développement agricoles
      en Arab Authority for Agricultural Investment and Development
      acronyms - AAAID

    abegs regional -
      fr Bureau arabe de l’éducation pour les États du Golfe
      en Arab Bureau of Education for the Gulf States
      acronyms - ABEGS

    comstech subsidiary oic
      fr Comité permanent pour la coopération scientifique et technologique de l’OCI
      en OIC Standing Committee on Scientific and Technological Cooperation
      acronyms - COMSTECH

    comiac subsidiary oic
      fr Comité permanent pour l’information et les affaires culturelles de l’OCI
      en OIC Standing Committee for Information and Cultural Affairs
      acronyms - COMIAC

    isf subsidiary oic
      fr Fonds de solidarité islamique
      en Islamic Solidarity Fund
      acronyms FSI ISF

    academie-internationale-du-fiqh-islamique subsidiary oic
      fr Académie internationale du fiqh islamique
      en International Islamic Fiqh Academy

    universite-islamique-de-technologie subsidiary oic
      fr Université islamique de technologie
      en Islamic University of Technology

    wdo subsidiary oic
      fr Organisation de développement de la femme de l’OCI
      en OIC Women Development Organization
      acronyms - WDO
      alias Organisation pour le développement des femmes

    puic subsidiary oic
      fr Union parlementaire des États membres de l’Organisation de la coopération islamique
      en Parliamentary Union of the OIC Member States
      acronyms - PUIC
      alias Union parlementaire des États membres de l’OCI

    iofs subsidiary oic
      fr Organisation islamique pour la sécurité alimentaire
      en Islamic Organization for Food Security
      acronyms - IOFS

    chambre-islamique-de-commerce-d-industrie-et-d-agriculture subsidiary oic
      fr Chambre islamique de commerce, d’industrie et d’agriculture
      en Islamic Chamber of Commerce, Industry and Agriculture

    smiic subsidiary oic
      fr Institut de normalisation et de métrologie pour les pays islamiques
      en Standards and Metrology Institute for the Islamic Countries
      acronyms - SMIIC

    itfc financial-institution isdb
      fr Société internationale islamique de financement du commerce
      en International Islamic Trade Finance Corporation
      acronyms - ITFC

    iciec financial-institution isdb
      fr Société islamique d’assurance des investissements et des crédits à l’exportation
      en Islamic Corporation for the Insurance of Investment and Export Credit
      acronyms - ICIEC

    icd financial-institution isdb
      fr Société islamique pour le développement du secteur privé
      en Islamic Corporation for the Development of the Private Sector
      acronyms - ICD
    """#
}
