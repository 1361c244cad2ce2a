// swift-format-ignore-file

extension OrganisationTable {
    /// The Chief Executives Board, its committees, networks and task forces, and the other machinery that joins the agencies.
    static let unCoordination = #"""
    ceb un-other un
      fr Conseil des chefs de secrétariat des organismes des Nations Unies pour la coordination
      en United Nations System Chief Executives Board for Coordination
      acronyms CCS CEB
      alias Conseil des chefs de secrétariat pour la coordination
      alias Conseil des chefs de secrétariat
      alias Conseil des chefs de secrétariat des organismes du système des Nations Unies pour la coordination
      alias Conseil des chefs de secrétariat des organismes des Nations Unies
      alias Conseil des chefs de secrétariat du système des Nations Unies pour la coordination
      alias Comité des chefs de secrétariat pour la coordination
      alias Comité des chefs de secrétariat des organismes des Nations Unies pour la coordination
      alias Comité administratif de coordination
      alias secrétariat du Conseil des chefs de secrétariat
      alias chefs de secrétariat

    hlcp un-other ceb
      fr Comité de haut niveau sur les programmes
      en High-level Committee on Programmes
      acronyms - HLCP
      alias Président{|e} du Comité de haut niveau sur les programmes

    hlcm un-other ceb
      fr Comité de haut niveau sur la gestion
      en High-level Committee on Management
      acronyms - HLCM
      alias Président{|e} du Comité de haut niveau sur la gestion
      alias Comité de haut niveau chargé des questions de gestion

    unsdg un-other un
      fr Groupe des Nations Unies pour le développement durable
      en United Nations Sustainable Development Group
      acronyms GNUDD UNSDG
      alias Groupe des Nations Unies pour le développement
      alias GNUD
      alias UNDG
      alias Président{|e} du Groupe des Nations Unies pour le développement durable

    groupe-de-developpement-regional-des-nations-unies-pour-l-amerique-latine-et-les-caraibes un-other unsdg
      fr Groupe de développement régional des Nations Unies pour l’Amérique latine et les Caraïbes
      en United Nations Development Group for Latin America and the Caribbean
      alias Groupe des Nations Unies pour le développement pour l’Amérique latine et les Caraïbes

    groupe-de-developpement-regional-des-nations-unies-pour-l-afrique-de-l-ouest-et-du-centre un-other unsdg
      fr Groupe de développement régional des Nations Unies pour l’Afrique de l’Ouest et du Centre
      en United Nations Development Group for Western and Central Africa

    groupe-de-developpement-regional-des-nations-unies-pour-l-asie-et-le-pacifique un-other unsdg
      fr Groupe de développement régional des Nations Unies pour l’Asie et le Pacifique
      en United Nations Development Group for Asia and the Pacific

    equipe-speciale-du-conseil-chargee-de-la-lutte-contre-le-harcelement-sexuel-dans-les-organismes-du-systeme-des-nations-unies un-other ceb
      fr Équipe spéciale du Conseil chargée de la lutte contre le harcèlement sexuel dans les organismes du système des Nations Unies
      en CEB Task Force on Addressing Sexual Harassment within the Organizations of the United Nations System
      alias Équipe spéciale chargée de la lutte contre le harcèlement sexuel dans les organismes du système des Nations Unies
      alias Équipe spéciale du Conseil des chefs de secrétariat pour la coordination chargée de la lutte contre le harcèlement sexuel dans les organismes du système des Nations Unies
      alias Équipe spéciale du Conseil des chefs de secrétariat chargée de la lutte contre le harcèlement sexuel
      alias Équipe spéciale du Conseil chargée de la lutte contre le harcèlement sexuel
      alias Équipe spéciale chargée de la lutte contre le harcèlement sexuel
      alias Présidente de l’Équipe spéciale du Conseil chargée de la lutte contre le harcèlement sexuel dans les organismes du système des Nations Unies

    equipe-speciale-de-coordination-du-systeme-des-nations-unies un-other comite-executif-du-secretaire-general
      fr Équipe spéciale de coordination du système des Nations Unies
      en United Nations system coordination Task Team on the Implementation of the United Nations System Common Position on drug-related matters

    groupe-de-travail-interinstitutions-sur-les-demandes-en-reconnaissance-de-paternite un-other un
      fr Groupe de travail interinstitutions sur les demandes en reconnaissance de paternité
      en Inter-agency working group on paternity and child support claims
      alias groupe de travail interinstitutions pour faciliter et accélérer le règlement des demandes en reconnaissance de paternité

    conseil-executif-charge-de-la-question-de-l-exploitation-et-des-atteintes-sexuelles un-other un
      fr Conseil exécutif chargé de la question de l’exploitation et des atteintes sexuelles
      en High-level Steering Group on preventing sexual exploitation and abuse
      alias Groupe directeur de haut niveau chargé de la prévention de l’exploitation et des atteintes sexuelles

    unin un-other un
      fr Réseau d’innovation des Nations Unies
      en United Nations Innovation Network
      acronyms - UNIN
      alias Réseau des Nations Unies pour l’innovation
      alias coprésidents du Réseau d’innovation des Nations Unies

    young-un un-other un
      fr Young UN
      en Young UN
      alias réseau Young UN
      alias réseau des jeunes fonctionnaires Young UN

    reseau-feministe-des-nations-unies un-other un
      fr Réseau féministe des Nations Unies
      en UN Feminist Network

    reseau-ressources-humaines un-other hlcm
      fr Réseau ressources humaines
      en Human Resources Network
      alias Réseau ressources humaines du Conseil des chefs de secrétariat
      alias Réseau ressources humaines du Conseil des chefs de secrétariat pour la coordination
      alias Réseau Ressources humaines du CCS
      alias Réseau des ressources humaines

    reseau-finances-et-budget un-other hlcm
      fr Réseau Finances et budget
      en Finance and Budget Network

    reseau-achats un-other hlcm
      fr Réseau Achats
      en Procurement Network

    reseau-technologies-numeriques un-other hlcm
      fr Réseau Technologies numériques
      en Digital and Technology Network
      alias Réseau Informatique et communications

    iasmn un-other hlcm
      fr Réseau interorganisations pour la gestion des mesures de sécurité
      en Inter-Agency Security Management Network
      acronyms - IASMN

    un-rias un-other un
      fr Réseau des représentants des services d’audit interne du système des Nations Unies
      en United Nations Representatives of Internal Audit Services
      acronyms - UN-RIAS

    un-ris un-other un
      fr Réseau des représentants des services d’investigation du système des Nations Unies
      en United Nations Representatives of Investigative Services
      acronyms - UN-RIS
      alias réseau des chefs des services d’investigation du système des Nations Unies
      alias Réseau des représentants des services d’enquête des Nations Unies

    uneg un-other un
      fr Groupe des Nations Unies pour l’évaluation
      en United Nations Evaluation Group
      acronyms GNUE UNEG

    ianwge un-other un
      fr Réseau interinstitutions pour les femmes et l’égalité des sexes
      en Inter-Agency Network on Women and Gender Equality
      acronyms - IANWGE

    iasc un-other un
      fr Comité permanent interorganisations
      en Inter-Agency Standing Committee
      acronyms - IASC
      alias Comité permanent interinstitutions
      alias Équipe spéciale du Comité permanent interorganisations
      alias Équipe spéciale du Comité permanent interorganisations chargée de l’application du principe de responsabilité à l’égard des populations touchées et de la protection contre l’exploitation et les atteintes sexuelles
      alias Équipe spéciale chargée de l’application du principe de responsabilité à l’égard des populations touchées et de la protection contre l’exploitation et les atteintes sexuelles

    echa un-other un
      fr Comité exécutif pour les affaires humanitaires
      en Executive Committee on Humanitarian Affairs
      acronyms CEAH ECHA

    ecps un-other un
      fr Comité exécutif pour la paix et la sécurité
      en Executive Committee on Peace and Security
      acronyms CEPS ECPS

    ccsa un-other un
      fr Comité de coordination des activités de statistique
      en Committee for the Coordination of Statistical Activities
      acronyms CCAS CCSA

    un-water un-other un
      fr ONU-Eau
      en UN-Water
      acronyms ONU-Eau UN-Water

    un-energy un-other un
      fr ONU-Énergie
      en UN-Energy
      acronyms ONU-Énergie UN-Energy

    un-oceans un-other un
      fr ONU-Océans
      en UN-Oceans
      acronyms ONU-Océans UN-Oceans

    un-spider un-other unoosa
      fr Programme des Nations Unies pour l’exploitation de l’information d’origine spatiale aux fins de la gestion des catastrophes et des interventions d’urgence
      en United Nations Platform for Space-based Information for Disaster Management and Emergency Response
      acronyms UN-SPIDER UN-SPIDER

    un-nutrition un-other un
      fr ONU-Nutrition
      en UN-Nutrition
      acronyms ONU-Nutrition UN-Nutrition
      alias Comité permanent de la nutrition du système des Nations Unies

    emg un-other un
      fr Groupe de la gestion de l’environnement
      en Environment Management Group
      acronyms GGE EMG

    gmg un-other un
      fr Groupe mondial sur la migration
      en Global Migration Group
      acronyms GMM GMG
      alias Groupe mondial des migrations

    reseau-des-nations-unies-sur-les-migrations un-other un
      fr Réseau des Nations Unies sur les migrations
      en United Nations Network on Migration

    icat un-other un
      fr Groupe interinstitutions de coordination contre la traite des personnes
      en Inter-Agency Coordination Group against Trafficking in Persons
      acronyms - ICAT

    iacg-ma un-other un
      fr Groupe interinstitutions de coordination de la lutte antimines
      en Inter-Agency Coordination Group on Mine Action
      acronyms - IACG-MA

    unct un-other un
      fr Équipe de pays des Nations Unies
      en United Nations country team
      acronyms - UNCT

    action-des-nations-unies-contre-les-violences-sexuelles-commises-en-periode-de-conflit un-other un
      fr Action des Nations Unies contre les violences sexuelles commises en période de conflit
      en UN Action against Sexual Violence in Conflict
      alias Campagne des Nations Unies contre la violence sexuelle en temps de conflit

    onu-avec-nous un-other un
      fr ONU avec nous
      en UN Cares
      alias UN Cares

    equipe-speciale-de-haut-niveau-sur-la-crise-mondiale-de-la-securite-alimentaire un-other un
      fr Équipe spéciale de haut niveau sur la crise mondiale de la sécurité alimentaire
      en High-Level Task Force on the Global Food Security Crisis
      acronyms - HLTF
      alias Équipe spéciale de haut niveau sur la sécurité alimentaire et nutritionnelle mondiale

    equipe-speciale-conjointe-chargee-des-questions-de-paix-et-de-securite un-other un
      fr Équipe spéciale conjointe chargée des questions de paix et de sécurité
      en United Nations-African Union Joint Task Force on Peace and Security
      alias Équipe spéciale conjointe ONU-Union africaine chargée des questions de paix et de sécurité

    mecanisme-regional-de-coordination-pour-l-asie-et-le-pacifique un-other un
      fr Mécanisme régional de coordination pour l’Asie et le Pacifique
      en Asia-Pacific Regional Coordination Mechanism

    gavi international-other -
      fr Gavi
      en Gavi, the Vaccine Alliance
      alias Alliance mondiale pour les vaccins et la vaccination
      alias Gavi, l’Alliance du Vaccin
      alias Alliance Gavi

    fonds-mondial-de-lutte-contre-le-sida-la-tuberculose-et-le-paludisme international-other -
      fr Fonds mondial de lutte contre le sida, la tuberculose et le paludisme
      en Global Fund to Fight AIDS, Tuberculosis and Malaria
    """#
}
