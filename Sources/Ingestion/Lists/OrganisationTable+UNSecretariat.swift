// swift-format-ignore-file

extension OrganisationTable {
    /// Departments and offices of the United Nations Secretariat under their present and former names, with those who head them.
    static let unSecretariat = #"""
    eosg un-secretariat un
      fr Cabinet du Secrétaire général
      en Executive Office of the Secretary-General
      acronyms - EOSG
      alias Chef de Cabinet du Secrétaire général
      alias {Chef|Cheffe} de Cabinet

    comite-executif-du-secretaire-general un-secretariat un
      fr Comité exécutif du Secrétaire général
      en Executive Committee of the Secretary-General

    conseil-de-direction-du-secretaire-general un-secretariat un
      fr Conseil de direction du Secrétaire général
      en Senior Management Group of the Secretary-General
      acronyms - SMG

    dpa un-secretariat un
      fr Département des affaires politiques
      en Department of Political Affairs
      acronyms DAP DPA
      alias Département des affaires politiques du Secrétariat de l’ONU
      alias Département des affaires politiques du Secrétariat
      alias Département des affaires politiques de l’ONU
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux affaires politiques
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux affaires politiques de l’ONU
      dac 41148 close

    dppa un-secretariat un
      fr Département des affaires politiques et de la consolidation de la paix
      en Department of Political and Peacebuilding Affairs
      acronyms DPPA DPPA
      alias DAPCP
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux affaires politiques et à la consolidation de la paix
      dac 41148 close

    bureau-de-liaison-du-dppa-a-vienne un-secretariat dppa
      fr Bureau de liaison du DPPA à Vienne
      en DPPA liaison office in Vienna
      alias bureau de liaison à Vienne
      alias Bureau de liaison du Département des affaires politiques et de la consolidation de la paix à Vienne

    ead un-secretariat dpa
      fr Division de l’assistance électorale
      en Electoral Assistance Division
      acronyms DAE EAD
      alias Division de l’assistance électorale du Département des affaires politiques
      alias Division électorale

    pmd un-secretariat dppa
      fr Division des politiques et de la médiation
      en Policy and Mediation Division
      acronyms - PMD
      alias Division des politiques et de la médiation du DPPA

    msu un-secretariat dpa
      fr Groupe de l’appui à la médiation
      en Mediation Support Unit
      acronyms GAM MSU

    dpko un-secretariat un
      fr Département des opérations de maintien de la paix
      en Department of Peacekeeping Operations
      acronyms DOMP DPKO
      alias Département des opérations de maintien de la paix du Secrétariat de l’ONU
      alias Département des opérations de maintien de la paix de l’ONU
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux opérations de maintien de la paix
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} au maintien de la paix
      alias Bureau des affaires militaires du Département des opérations de maintien de la paix
      alias Division de la police du Département des opérations de maintien de la paix
      alias Conseil{ler|lère} militaire
      alias Conseil{ler|lère} pour les questions militaires
      dac 41310 close

    dpo un-secretariat un
      fr Département des opérations de paix
      en Department of Peace Operations
      acronyms DOP DPO
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux opérations de paix

    dfs un-secretariat un
      fr Département de l’appui aux missions
      en Department of Field Support
      acronyms DAM DFS
      alias Département de l’appui aux missions du Secrétariat de l’ONU
      alias Département de l’appui aux missions du Secrétariat de l’ONU sur le terrain
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} à l’appui aux missions

    dos un-secretariat un
      fr Département de l’appui opérationnel
      en Department of Operational Support
      acronyms DAO DOS
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} à l’appui opérationnel

    dpi un-secretariat un
      fr Département de l’information
      en Department of Public Information
      acronyms DPI DPI
      alias Département de l’information du Secrétariat de l’ONU
      alias Département de l’information de l’ONU
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} à la communication et à l’information

    dgc un-secretariat un
      fr Département de la communication globale
      en Department of Global Communications
      acronyms DCG DGC
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} à la communication globale

    unai un-other dpi
      fr Impact universitaire
      en United Nations Academic Impact
      acronyms - UNAI
      alias initiative Impact universitaire
      alias Initiative Impact universitaire de l’ONU
      alias Impact universitaire des Nations Unies

    unic un-secretariat dgc
      fr Centres d’information des Nations Unies
      en United Nations Information Centres
      acronyms - UNIC
      alias Centre d’information des Nations Unies

    unric un-secretariat dgc
      fr Centre régional d’information des Nations Unies
      en United Nations Regional Information Centre
      acronyms - UNRIC

    dhl un-secretariat dgc
      fr Bibliothèque Dag Hammarskjöld
      en Dag Hammarskjöld Library
      acronyms - DHL

    desa un-secretariat un
      fr Département des affaires économiques et sociales
      en Department of Economic and Social Affairs
      acronyms DAES DESA
      alias Département des affaires économiques et sociales du Secrétariat de l’ONU
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux affaires économiques et sociales
      alias UNDESA

    unsd un-secretariat desa
      fr Division de statistique
      en United Nations Statistics Division
      acronyms - UNSD
      alias Division de statistique de l’ONU
      alias Division de statistique du Département des affaires économiques et sociales

    division-de-la-population un-secretariat desa
      fr Division de la population
      en Population Division
      alias Division de la population du Département des affaires économiques et sociales

    unpog un-secretariat desa
      fr Bureau de projets des Nations Unies sur la gouvernance
      en United Nations Project Office on Governance
      acronyms - UNPOG

    igf un-other desa
      fr Forum sur la gouvernance d’Internet
      en Internet Governance Forum
      acronyms FGI IGF
      alias Forum sur la gouvernance de l’Internet

    dgacm un-secretariat un
      fr Département de l’Assemblée générale et de la gestion des conférences
      en Department for General Assembly and Conference Management
      acronyms - DGACM
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} chargé{|e} du Département de l’Assemblée générale et de la gestion des conférences

    dm un-secretariat un
      fr Département de la gestion
      en Department of Management
      acronyms - DM
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} à la gestion

    dmspc un-secretariat un
      fr Département des stratégies et politiques de gestion et de la conformité
      en Department of Management Strategy, Policy and Compliance
      acronyms DSPGC DMSPC
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} chargé{|e} du Département des stratégies et politiques de gestion et de la conformité
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux stratégies et politiques de gestion et à la conformité

    ohrm un-secretariat dm
      fr Bureau de la gestion des ressources humaines
      en Office of Human Resources Management
      acronyms BGRH OHRM
      alias Bureau de la gestion des ressources humaines du Secrétariat

    ohr un-secretariat dmspc
      fr Bureau des ressources humaines
      en Office of Human Resources
      acronyms BRH OHR

    oict un-secretariat un
      fr Bureau de l’informatique et des communications
      en Office of Information and Communications Technology
      acronyms - OICT
      alias Bureau de l’informatique et des communications du Secrétariat
      alias Bureau de l’informatique et des communications du Secrétariat de l’ONU
      alias {Directeur général|Directrice générale} de l’informatique
      alias {Directeur général|Directrice générale} de l’informatique et des communications
      alias {Directeur général|Directrice générale} de l’informatique du Bureau de l’informatique et des communications du Secrétariat
      alias Bureau des technologies de l’information et des communications

    oppba un-secretariat dm
      fr Bureau de la planification des programmes, du budget et de la comptabilité
      en Office of Programme Planning, Budget and Accounts
      acronyms - OPPBA

    dss un-secretariat un
      fr Département de la sûreté et de la sécurité
      en Department of Safety and Security
      acronyms DSS DSS
      alias Département de la sûreté et de la sécurité de l’ONU
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} à la sûreté et à la sécurité
      alias UNDSS

    ola un-secretariat un
      fr Bureau des affaires juridiques
      en Office of Legal Affairs
      acronyms BAJ OLA
      alias Bureau des affaires juridiques du Secrétariat de l’ONU
      alias Bureau des affaires juridiques de l’ONU
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux affaires juridiques
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux affaires juridiques et {Conseiller|Conseillère} juridique
      alias {Conseiller|Conseillère} juridique de l’ONU

    doalos un-secretariat ola
      fr Division des affaires maritimes et du droit de la mer
      en Division for Ocean Affairs and the Law of the Sea
      acronyms - DOALOS

    oda un-secretariat un
      fr Bureau des affaires de désarmement
      en Office for Disarmament Affairs
      acronyms - ODA
      alias Bureau des affaires de désarmement du Secrétariat de l’ONU
      alias Bureau des affaires de désarmement de l’ONU
      alias Bureau des affaires de désarmement des Nations Unies
      alias Bureau des Nations Unies pour les affaires de désarmement
      alias Haut Représentant pour les affaires de désarmement
      alias {Haut-Représentant|Haute-Représentante} pour les affaires de désarmement
      alias Département des affaires de désarmement
      alias UNODA

    unrec un-secretariat oda
      fr Centre régional des Nations Unies pour la paix et le désarmement en Afrique
      en United Nations Regional Centre for Peace and Disarmament in Africa
      acronyms UNREC UNREC
      alias Centre régional pour la paix et le désarmement en Afrique

    unrcpd un-secretariat oda
      fr Centre régional des Nations Unies pour la paix et le désarmement en Asie et dans le Pacifique
      en United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific
      acronyms UNRCPD UNRCPD
      alias Centre régional pour la paix et le désarmement en Asie et dans le Pacifique

    unlirec un-secretariat oda
      fr Centre régional des Nations Unies pour la paix, le désarmement et le développement en Amérique latine et dans les Caraïbes
      en United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean
      acronyms UNLIREC UNLIREC
      alias Centre régional pour la paix, le désarmement et le développement en Amérique latine et dans les Caraïbes

    ocha un-secretariat un
      fr Bureau de la coordination des affaires humanitaires
      en Office for the Coordination of Humanitarian Affairs
      acronyms OCHA OCHA
      alias Bureau pour la coordination des affaires humanitaires
      alias Bureau de la coordination des affaires humanitaires du Secrétariat de l’ONU
      alias Bureau de la coordination des affaires humanitaires des Nations Unies
      alias Bureau de la coordination des affaires humanitaires de l’ONU
      alias Bureau des Nations Unies pour la coordination des affaires humanitaires
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux affaires humanitaires
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux affaires humanitaires et {Coordonnateur|Coordonnatrice} des secours d’urgence
      alias {Coordonnateur|Coordonnatrice} des secours d’urgence
      alias BCAH
      alias Département des affaires humanitaires
      dac 41127 exact

    cerf un-other ocha
      fr Fonds central pour les interventions d’urgence
      en Central Emergency Response Fund
      acronyms - CERF
      alias Fonds central d’intervention d’urgence

    ohchr un-secretariat un
      fr Haut-Commissariat des Nations Unies aux droits de l’homme
      en Office of the United Nations High Commissioner for Human Rights
      acronyms HCDH OHCHR
      alias Haut-Commissariat aux droits de l’homme
      alias {Haut-Commissaire|Haute-Commissaire} des Nations Unies aux droits de l’homme
      alias {Haut-Commissaire|Haute-Commissaire} aux droits de l’homme
      alias Haut Commissaire aux droits de l’homme
      alias Haut Commissariat aux droits de l’homme
      alias Bureau du Haut-Commissaire des Nations Unies aux droits de l’homme
      alias Haut-Commissariat des Nations unies aux droits humains
      dac 41313 close

    unodc un-secretariat un
      fr Office des Nations Unies contre la drogue et le crime
      en United Nations Office on Drugs and Crime
      acronyms ONUDC UNODC
      alias ONUDD
      alias ONU DC
      alias {Directeur exécutif|Directrice exécutive} de l’Office des Nations Unies contre la drogue et le crime
      alias {Directeur exécutif|Directrice exécutive} de l’ONUDC
      alias {Directeur exécutif|Directrice exécutive} de l’ONUDD
      alias Service de prévention du terrorisme de l’Office des Nations Unies contre la drogue et le crime
      alias Service de prévention du terrorisme de l’ONUDC
      alias Service de la prévention du terrorisme de l’Office des Nations Unies contre la drogue et le crime
      alias Office pour le contrôle des drogues et la prévention du crime
      alias Programme des Nations Unies pour le contrôle international des drogues
      alias Bureau des Nations Unies contre la drogue et le crime
      dac 41128 exact

    oios un-secretariat un
      fr Bureau des services de contrôle interne
      en Office of Internal Oversight Services
      acronyms BSCI OIOS
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} aux services de contrôle interne
      alias Bureau des services de contrôle interne de l’ONU

    bureau-de-la-deontologie un-secretariat un
      fr Bureau de la déontologie
      en Ethics Office
      alias Bureau de la déontologie de l’ONU

    unoms un-secretariat un
      fr Bureau des services d’ombudsman et de médiation des Nations Unies
      en Office of the United Nations Ombudsman and Mediation Services
      acronyms - UNOMS
      alias Bureau des services d’ombudsman et de médiation
      alias Ombudsman des Nations Unies
      alias Bureau de l’Ombudsman des Nations Unies
      alias Médiateur des Nations Unies
      alias Médiateur de l’ONU

    oaj un-secretariat un
      fr Bureau de l’administration de la justice
      en Office of Administration of Justice
      acronyms - OAJ

    unog un-secretariat un
      fr Office des Nations Unies à Genève
      en United Nations Office at Geneva
      acronyms ONUG UNOG

    unov un-secretariat un
      fr Office des Nations Unies à Vienne
      en United Nations Office at Vienna
      acronyms ONUV UNOV

    unon un-secretariat un
      fr Office des Nations Unies à Nairobi
      en United Nations Office at Nairobi
      acronyms ONUN UNON

    unoosa un-secretariat unov
      fr Bureau des affaires spatiales
      en Office for Outer Space Affairs
      acronyms - UNOOSA
      alias Bureau des affaires spatiales de l’ONU
      alias Bureau des affaires spatiales du Secrétariat de l’ONU

    pbso un-secretariat un
      fr Bureau d’appui à la consolidation de la paix
      en Peacebuilding Support Office
      acronyms BACP PBSO
      alias {Sous-Secrétaire général|Sous-Secrétaire générale} à l’appui à la consolidation de la paix

    ovra un-secretariat un
      fr Défenseuse des droits des victimes
      en Office of the Victims’ Rights Advocate
      acronyms - OVRA
      alias première Défenseuse des droits des victimes
      alias Bureau de la Défenseuse des droits des victimes
      alias Bureau du Défenseur des droits des victimes
      alias Défenseur des droits des victimes

    oscsea un-secretariat un
      fr Coordonnatrice spéciale chargée d’améliorer les moyens d’action de l’Organisation des Nations Unies face à l’exploitation et aux atteintes sexuelles
      en Special Coordinator on Improving the United Nations Response to Sexual Exploitation and Abuse
      acronyms - OSCSEA
      alias Coordonnateur spécial chargé d’améliorer les moyens d’action de l’Organisation des Nations Unies face à l’exploitation et aux atteintes sexuelles
      alias {Coordonnatrice spéciale chargée|Coordonnateur spécial chargé} d’améliorer les moyens d’action de l’ONU face à l’exploitation et aux atteintes sexuelles
      alias Bureau de la Coordonnatrice spéciale chargée d’améliorer les moyens d’action de l’Organisation des Nations Unies face à l’exploitation et aux atteintes sexuelles

    caac un-secretariat un
      fr Bureau du Représentant spécial du Secrétaire général pour le sort des enfants en temps de conflit armé
      en Office of the Special Representative of the Secretary-General for Children and Armed Conflict
      acronyms - CAAC
      alias {Représentant spécial|Représentante spéciale} du Secrétaire général pour le sort des enfants en temps de conflit armé
      alias Bureau de la Représentante spéciale du Secrétaire général pour le sort des enfants en temps de conflit armé

    svc un-secretariat un
      fr Bureau de la Représentante spéciale du Secrétaire général chargée de la question des violences sexuelles commises en période de conflit
      en Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict
      acronyms - SVC
      alias {Représentant spécial|Représentante spéciale} du Secrétaire général chargé{|e} de la question des violences sexuelles commises en période de conflit

    vac un-secretariat un
      fr Bureau du Représentant spécial du Secrétaire général chargé de la question de la violence à l’encontre des enfants
      en Office of the Special Representative of the Secretary-General on Violence against Children
      acronyms - VAC
      alias {Représentant spécial|Représentante spéciale} du Secrétaire général chargé{|e} de la question de la violence à l’encontre des enfants

    osapg un-secretariat un
      fr Bureau du Conseiller spécial pour la prévention du génocide
      en Office of the Special Adviser on the Prevention of Genocide
      acronyms - OSAPG
      alias {Conseiller spécial|Conseillère spéciale} pour la prévention du génocide
      alias {Conseiller spécial|Conseillère spéciale} du Secrétaire général pour la prévention du génocide
      alias Bureau de la prévention du génocide et de la responsabilité de protéger

    osaa un-secretariat un
      fr Bureau du Conseiller spécial pour l’Afrique
      en Office of the Special Adviser on Africa
      acronyms BCSA OSAA
      alias Bureau de la Conseillère spéciale pour l’Afrique
      alias {Conseiller spécial|Conseillère spéciale} pour l’Afrique

    ohrlls un-secretariat un
      fr Bureau du Haut-Représentant pour les pays les moins avancés, les pays en développement sans littoral et les petits États insulaires en développement
      en Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States
      acronyms - OHRLLS
      alias UN-OHRLLS
      alias {Haut-Représentant|Haute-Représentante} pour les pays les moins avancés, les pays en développement sans littoral et les petits États insulaires en développement

    unop un-secretariat un
      fr Bureau des Nations Unies pour les partenariats
      en United Nations Office for Partnerships
      acronyms - UNOP

    unfip un-secretariat unop
      fr Fonds des Nations Unies pour les partenariats internationaux
      en United Nations Fund for International Partnerships
      acronyms FNUPI UNFIP

    undef un-other un
      fr Fonds des Nations Unies pour la démocratie
      en United Nations Democracy Fund
      acronyms FNUD UNDEF

    unoct un-secretariat un
      fr Bureau de lutte contre le terrorisme
      en United Nations Office of Counter-Terrorism
      acronyms BLT UNOCT
      alias Bureau de lutte contre le terrorisme de l’ONU
      alias Bureau de lutte contre le terrorisme des Nations Unies
      alias Bureau des Nations Unies contre le terrorisme
      alias {Secrétaire général adjoint|Secrétaire générale adjointe} chargé{|e} du Bureau de lutte contre le terrorisme

    uncct un-other unoct
      fr Centre des Nations Unies pour la lutte contre le terrorisme
      en United Nations Counter-Terrorism Centre
      acronyms - UNCCT
      alias Centre des Nations Unies pour la lutte antiterroriste

    ctitf un-other un
      fr Équipe spéciale de lutte contre le terrorisme
      en Counter-Terrorism Implementation Task Force
      acronyms - CTITF
      alias Équipe spéciale de lutte contre le terrorisme de l’ONU
      alias Équipe spéciale des Nations Unies de lutte contre le terrorisme
      alias Équipe spéciale de lutte antiterroriste

    pacte-mondial-de-coordination-contre-le-terrorisme un-other unoct
      fr Pacte mondial de coordination contre le terrorisme
      en United Nations Global Counter-Terrorism Coordination Compact

    unmas un-secretariat dpko
      fr Service de la lutte antimines
      en United Nations Mine Action Service
      acronyms SLAM UNMAS
      alias Service de la lutte antimines de l’ONU
      alias Service de lutte antimines des Nations Unies
      alias Service de la lutte antimines des Nations Unies

    cellule-mondiale-de-coordination-des-activites-judiciaires-et-de-l-etat-de-droit un-other un
      fr Cellule mondiale de coordination des activités judiciaires et de l’état de droit
      en Global Focal Point for Police, Justice and Corrections
      alias Cellule mondiale de coordination des activités policières, judiciaires et pénitentiaires
      alias Cellule mondiale de coordination

    undrr un-secretariat un
      fr Bureau des Nations Unies pour la réduction des risques de catastrophe
      en United Nations Office for Disaster Risk Reduction
      acronyms - UNDRR
      alias Stratégie internationale de prévention des catastrophes des Nations Unies
      alias Stratégie internationale de prévention des catastrophes
      alias secrétariat de la Stratégie internationale de prévention des catastrophes
      alias UNISDR
      alias SIPC
      alias {Représentant spécial|Représentante spéciale} du Secrétaire général pour la réduction des risques de catastrophe

    dco un-secretariat un
      fr Bureau de la coordination des activités de développement
      en Development Coordination Office
      acronyms BCAD DCO
      alias Bureau de la coordination des activités opérationnelles de développement
      alias DOCO

    ungc un-other un
      fr Pacte mondial des Nations Unies
      en United Nations Global Compact
      acronyms - UNGC
      alias Bureau du Pacte mondial

    global-pulse un-other un
      fr Global Pulse
      en United Nations Global Pulse
      alias Initiative Global Pulse
      alias UN Global Pulse

    odet un-secretariat un
      fr Bureau des Nations Unies pour les technologies numériques et émergentes
      en United Nations Office for Digital and Emerging Technologies
      acronyms - ODET
      alias Bureau de l’Envoyé du Secrétaire général pour les technologies

    envoye-du-secretaire-general-pour-la-jeunesse un-secretariat un
      fr Envoyé du Secrétaire général pour la jeunesse
      en Secretary-General’s Envoy on Youth
      alias Envoyée du Secrétaire général pour la jeunesse
      alias Bureau des Nations Unies pour la jeunesse
      alias Bureau de l’Envoyée du Secrétaire général pour la jeunesse

    unccd un-other un
      fr Secrétariat de la Convention des Nations Unies sur la lutte contre la désertification
      en United Nations Convention to Combat Desertification
      acronyms - UNCCD

    unfccc un-other un
      fr Secrétariat de la Convention-cadre des Nations Unies sur les changements climatiques
      en Secretariat of the United Nations Framework Convention on Climate Change
      acronyms CCNUCC UNFCCC
      alias {Secrétaire exécutif|Secrétaire exécutive} de la Convention-cadre des Nations Unies sur les changements climatiques

    cbd un-other unep
      fr Secrétariat de la Convention sur la diversité biologique
      en Secretariat of the Convention on Biological Diversity
      acronyms - CBD

    cites un-other unep
      fr Secrétariat de la Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction
      en Secretariat of the Convention on International Trade in Endangered Species of Wild Fauna and Flora
      acronyms CITES CITES

    ipcc un-other un
      fr Groupe d’experts intergouvernemental sur l’évolution du climat
      en Intergovernmental Panel on Climate Change
      acronyms GIEC IPCC

    ipbes un-other un
      fr Plateforme intergouvernementale scientifique et politique sur la biodiversité et les services écosystémiques
      en Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services
      acronyms - IPBES
    """#
}
