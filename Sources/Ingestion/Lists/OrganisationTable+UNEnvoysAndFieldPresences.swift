// swift-format-ignore-file

extension OrganisationTable {
    /// Envoys, joint posts and operations that are over.
    static let unEnvoysAndFieldPresences = #"""
    # Envoys and special representatives
    bureau-de-l-envoyee-speciale-du-secretaire-general-pour-la-corne-de-l-afrique un-mission un
      fr Bureau de l’Envoyée spéciale du Secrétaire général pour la Corne de l’Afrique
      en Office of the Special Envoy of the Secretary-General for the Horn of Africa

    envoye-special-du-secretaire-general-pour-le-burundi un-mission un
      fr Envoyé spécial du Secrétaire général pour le Burundi
      en Special Envoy of the Secretary-General for Burundi
      alias Bureau de l’Envoyé spécial du Secrétaire général pour le Burundi
      alias Conseil{ler|lère} spécial{|e} du Secrétaire général pour le Burundi

    envoye-personnel-du-secretaire-general-pour-le-soudan un-mission un
      fr Envoyé personnel du Secrétaire général pour le Soudan
      en Personal Envoy of the Secretary-General for the Sudan
      alias Envoyé{|e} personnel{|le} du Secrétaire général pour le Soudan

    envoye-personnel-du-secretaire-general-pour-le-mozambique un-mission un
      fr Envoyé personnel du Secrétaire général pour le Mozambique
      en Personal Envoy of the Secretary-General for Mozambique

    envoye-personnel-du-secretaire-general-pour-haiti un-mission un
      fr Envoyé personnel du Secrétaire général pour Haïti
      en Personal Envoy of the Secretary-General for Haiti
      alias Envoyé{|e} spécial{|e} du Secrétaire général pour Haïti

    conseiller-special-du-secretaire-general-pour-le-myanmar un-mission un
      fr Conseiller spécial du Secrétaire général pour le Myanmar
      en Special Adviser of the Secretary-General on Myanmar

    envoye-special-du-secretaire-general-pour-la-libye un-mission un
      fr Envoyé spécial du Secrétaire général pour la Libye
      en Special Envoy of the Secretary-General for Libya
      alias Envoyé{|e} spécial{|e} des Nations Unies pour la Libye

    envoye-personnel-du-secretaire-general-pour-l-ex-republique-yougoslave-de-macedoine un-mission un
      fr Envoyé personnel du Secrétaire général pour l’ex-République yougoslave de Macédoine
      en Personal Envoy of the Secretary-General for the Greece-former Yugoslav Republic of Macedonia talks

    unrgid un-mission un
      fr Représentant des Nations Unies aux discussions internationales de Genève
      en United Nations Representative to the Geneva International Discussions
      acronyms - UNRGID
      alias Représentant{|e} des Nations Unies aux Discussions internationales de Genève

    coordonnateur-de-haut-niveau-des-nations-unies-pour-l-iraq-et-le-koweit un-mission un
      fr Coordonnateur de haut niveau des Nations Unies pour l’Iraq et le Koweït
      en High-level Coordinator for Iraq-Kuwait

    envoye-special-du-secretaire-general-pour-l-application-de-la-resolution-1559-2004-du-conseil-de-securite un-mission un
      fr Envoyé spécial du Secrétaire général pour l’application de la résolution 1559 (2004) du Conseil de sécurité
      en Special Envoy of the Secretary-General for the implementation of Security Council resolution 1559 (2004)

    bureau-du-representant-special-du-secretaire-general-pour-la-region-des-grands-lacs un-mission un
      fr Bureau du Représentant spécial du Secrétaire général pour la région des Grands Lacs
      en Office of the Special Representative of the Secretary-General for the Great Lakes Region

    coordonnateur-special-pour-le-developpement-au-sahel un-mission un
      fr Coordonnateur spécial pour le développement au Sahel
      en Special Coordinator for Development in the Sahel

    conseiller-special-du-secretaire-general-pour-la-colombie un-mission un
      fr Conseiller spécial du Secrétaire général pour la Colombie
      en Special Adviser of the Secretary-General on Colombia

    mediateur-en-chef-conjoint-union-africaine-nations-unies-pour-le-darfour un-mission un
      fr Médiateur en chef conjoint Union africaine-Nations Unies pour le Darfour
      en Joint African Union-United Nations Chief Mediator for Darfur
      alias Équipe conjointe d’appui à la médiation
      alias Médiateur en chef conjoint
      alias Médiateur en chef conjoint de l’Union africaine et de l’Organisation des Nations Unies pour le Darfour
      alias Représentant{|e} spécial{|e} conjoint{|e} Union africaine-Nations Unies pour le Darfour

    coordonnateur-principal-de-l-action-humanitaire-et-de-la-reconstruction-pour-gaza un-mission un
      fr Coordonnateur principal de l’action humanitaire et de la reconstruction pour Gaza
      en Senior Humanitarian and Reconstruction Coordinator for Gaza

    # Operations that are over
    unef un-mission un
      fr Force d’urgence des Nations Unies
      en United Nations Emergency Force
      acronyms FUNU UNEF
      alias Première Force d’urgence des Nations Unies
      alias Deuxième Force d’urgence des Nations Unies

    onuc un-mission un
      fr Opération des Nations Unies au Congo
      en United Nations Operation in the Congo
      acronyms ONUC ONUC

    unogil un-mission un
      fr Groupe d’observation des Nations Unies au Liban
      en United Nations Observation Group in Lebanon
      acronyms GONUL UNOGIL

    unyom un-mission un
      fr Mission d’observation des Nations Unies au Yémen
      en United Nations Yemen Observation Mission
      acronyms - UNYOM

    unipom un-mission un
      fr Mission d’observation des Nations Unies pour l’Inde et le Pakistan
      en United Nations India-Pakistan Observation Mission
      acronyms - UNIPOM

    unsf un-mission un
      fr Force de sécurité des Nations Unies en Nouvelle-Guinée occidentale
      en United Nations Security Force in West New Guinea
      acronyms - UNSF
      alias Autorité exécutive temporaire des Nations Unies

    domrep un-mission un
      fr Mission du Représentant du Secrétaire général en République dominicaine
      en Mission of the Representative of the Secretary-General in the Dominican Republic
      acronyms - DOMREP

    uniimog un-mission un
      fr Groupe d’observateurs militaires des Nations Unies pour l’Iran et l’Iraq
      en United Nations Iran-Iraq Military Observer Group
      acronyms GOMNUII UNIIMOG

    unpsg un-mission un
      fr Groupe d’appui de la police civile des Nations Unies
      en United Nations Civilian Police Support Group
      acronyms - UNPSG

    minusal un-mission un
      fr Mission des Nations Unies en El Salvador
      en Mission of the United Nations in El Salvador
      acronyms - MINUSAL

    unover un-mission un
      fr Mission d’observation des Nations Unies chargée de la vérification du référendum en Érythrée
      en United Nations Observer Mission to Verify the Referendum in Eritrea
      acronyms ONUVER UNOVER

    unoa un-mission un
      fr Bureau des Nations Unies en Angola
      en United Nations Office in Angola
      acronyms BNUA UNOA

    mss international-other -
      fr Mission multinationale d’appui à la sécurité en Haïti
      en Multinational Security Support mission in Haiti
      acronyms MMAS MSS
      alias Mission multinationale d’appui à la sécurité

    unsoh un-mission dos
      fr Bureau d’appui des Nations Unies en Haïti
      en United Nations Support Office in Haiti
      acronyms BANUH UNSOH

    conseil-d-evaluation-et-de-suivi-de-l-accord-de-paix-global un-other unmis
      fr Conseil d’évaluation et de suivi de l’Accord de paix global
      en Assessment and Evaluation Commission
      alias Commission du bilan et de l’évaluation
    """#
}
