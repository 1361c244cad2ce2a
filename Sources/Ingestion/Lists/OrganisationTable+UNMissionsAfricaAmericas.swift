// swift-format-ignore-file

extension OrganisationTable {
    /// Peace operations, special political missions, regional offices and envoys in Africa and the Americas since 1990.
    static let unMissionsAfricaAmericas = #"""
    # Central and West Africa

    monusco un-mission un
      fr Mission de l’Organisation des Nations Unies pour la stabilisation en République démocratique du Congo
      en United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
      acronyms MONUSCO MONUSCO
      alias Mission des Nations Unies pour la stabilisation en République démocratique du Congo
      alias Mission de l’ONU pour la stabilisation en République démocratique du Congo

    monuc un-mission un
      fr Mission de l’Organisation des Nations Unies en République démocratique du Congo
      en United Nations Organization Mission in the Democratic Republic of the Congo
      acronyms MONUC MONUC
      alias Mission des Nations Unies en République démocratique du Congo
      alias Mission d’observation des Nations Unies en République démocratique du Congo

    minusca un-mission un
      fr Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en République centrafricaine
      en United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
      acronyms MINUSCA MINUSCA
      alias Mission multidimensionnelle intégrée des Nations Unies au République centrafricaine
      alias Mission multidimensionnelle intégrée des Nations Unies en République centrafricaine

    binuca un-mission un
      fr Bureau intégré des Nations Unies pour la consolidation de la paix en République centrafricaine
      en United Nations Integrated Peacebuilding Office in the Central African Republic
      acronyms BINUCA BINUCA

    bonuca un-mission un
      fr Bureau d’appui des Nations Unies pour la consolidation de la paix en République centrafricaine
      en United Nations Peacebuilding Support Office in the Central African Republic
      acronyms BONUCA BONUCA
      alias Bureau de l’Organisation des Nations Unies en République centrafricaine

    minurca un-mission un
      fr Mission des Nations Unies en République centrafricaine
      en United Nations Mission in the Central African Republic
      acronyms MINURCA MINURCA

    minurcat un-mission un
      fr Mission des Nations Unies en République centrafricaine et au Tchad
      en United Nations Mission in the Central African Republic and Chad
      acronyms MINURCAT MINURCAT

    unasog un-mission un
      fr Groupe d’observateurs des Nations Unies dans la bande d’Aouzou
      en United Nations Aouzou Strip Observer Group
      acronyms GONUBA UNASOG

    minusma un-mission un
      fr Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali
      en United Nations Multidimensional Integrated Stabilization Mission in Mali
      acronyms MINUSMA MINUSMA
      alias Mission multidimensionnelle intégrée des Nations Unies au Mali
      alias Mission des Nations Unies au Mali

    unom un-mission un
      fr Bureau des Nations Unies au Mali
      en United Nations Office in Mali
      acronyms - UNOM

    unoci un-mission un
      fr Opération des Nations Unies en Côte d’Ivoire
      en United Nations Operation in Côte d’Ivoire
      acronyms ONUCI UNOCI

    minuci un-mission un
      fr Mission des Nations Unies en Côte d’Ivoire
      en United Nations Mission in Côte d’Ivoire
      acronyms MINUCI MINUCI

    unmil un-mission un
      fr Mission des Nations Unies au Libéria
      en United Nations Mission in Liberia
      acronyms MINUL UNMIL

    unomil un-mission un
      fr Mission d’observation des Nations Unies au Libéria
      en United Nations Observer Mission in Liberia
      acronyms MONUL UNOMIL

    unol un-mission un
      fr Bureau d’appui des Nations Unies pour la consolidation de la paix au Libéria
      en United Nations Peacebuilding Support Office in Liberia
      acronyms BANUL UNOL

    unamsil un-mission un
      fr Mission des Nations Unies en Sierra Leone
      en United Nations Mission in Sierra Leone
      acronyms MINUSIL UNAMSIL

    unomsil un-mission un
      fr Mission d’observation des Nations Unies en Sierra Leone
      en United Nations Observer Mission in Sierra Leone
      acronyms MONUSIL UNOMSIL

    uniosil un-mission un
      fr Bureau intégré des Nations Unies en Sierra Leone
      en United Nations Integrated Office in Sierra Leone
      acronyms BINUSIL UNIOSIL

    unipsil un-mission un
      fr Bureau intégré des Nations Unies pour la consolidation de la paix en Sierra Leone
      en United Nations Integrated Peacebuilding Office in Sierra Leone
      acronyms BINUCSIL UNIPSIL

    uniogbis un-mission un
      fr Bureau intégré des Nations Unies pour la consolidation de la paix en Guinée-Bissau
      en United Nations Integrated Peacebuilding Office in Guinea-Bissau
      acronyms BINUGBIS UNIOGBIS
      alias Bureau intégré des Nations Unies en Guinée-Bissau

    unogbis un-mission un
      fr Bureau d’appui des Nations Unies pour la consolidation de la paix en Guinée-Bissau
      en United Nations Peacebuilding Support Office in Guinea-Bissau
      acronyms BANUGBIS UNOGBIS

    unowa un-mission un
      fr Bureau des Nations Unies pour l’Afrique de l’Ouest
      en United Nations Office for West Africa
      acronyms BNUAO UNOWA
      alias Bureau du Représentant spécial du Secrétaire général pour l’Afrique de l’Ouest

    unowas un-mission un
      fr Bureau des Nations Unies pour l’Afrique de l’Ouest et le Sahel
      en United Nations Office for West Africa and the Sahel
      acronyms UNOWAS UNOWAS

    unoca un-mission un
      fr Bureau régional des Nations Unies pour l’Afrique centrale
      en United Nations Regional Office for Central Africa
      acronyms BRENUAC UNOCA
      alias Bureau des Nations Unies pour l’Afrique centrale

    unoau un-secretariat un
      fr Bureau des Nations Unies auprès de l’Union africaine
      en United Nations Office to the African Union
      acronyms BNUUA UNOAU
      alias Bureau de l’ONU auprès de l’Union africaine

    oses un-mission un
      fr Bureau de l’Envoyé spécial du Secrétaire général pour le Sahel
      en Office of the Special Envoy of the Secretary-General for the Sahel
      acronyms - OSES

    unmeer un-mission un
      fr Mission des Nations Unies pour l’action d’urgence contre l’Ebola
      en United Nations Mission for Ebola Emergency Response
      acronyms MINUAUCE UNMEER
      alias Mission des Nations Unies pour la lutte contre l’Ebola

    cnmc un-mission un
      fr Commission mixte Cameroun-Nigéria
      en Cameroon-Nigeria Mixed Commission
      acronyms CMCN CNMC

    # East Africa and the Great Lakes

    unamid un-mission un
      fr Opération hybride Union africaine-Nations Unies au Darfour
      en African Union-United Nations Hybrid Operation in Darfur
      acronyms MINUAD UNAMID
      alias Mission des Nations Unies au Darfour
      alias Opération hybride de l’Union africaine et de l’Organisation des Nations Unies au Darfour
      alias Opération hybride Union africaine-ONU au Darfour
      alias Opération hybride de l’Union africaine et des Nations Unies au Darfour
      alias Mission conjointe des Nations Unies et de l’Union africaine au Darfour
      alias Mission de l’Union africaine et de l’Organisation des Nations Unies au Darfour

    unmis un-mission un
      fr Mission des Nations Unies au Soudan
      en United Nations Mission in the Sudan
      acronyms MINUS UNMIS

    unamis un-mission un
      fr Mission préparatoire des Nations Unies au Soudan
      en United Nations Advance Mission in the Sudan
      acronyms - UNAMIS

    unmiss un-mission un
      fr Mission des Nations Unies au Soudan du Sud
      en United Nations Mission in South Sudan
      acronyms MINUSS UNMISS
      alias Mission des Nations Unies en République du Soudan du Sud

    unisfa un-mission un
      fr Force intérimaire de sécurité des Nations Unies pour Abyei
      en United Nations Interim Security Force for Abyei
      acronyms FISNUA UNISFA

    unitams un-mission un
      fr Mission intégrée des Nations Unies pour l’assistance à la transition au Soudan
      en United Nations Integrated Transition Assistance Mission in the Sudan
      acronyms MINUATS UNITAMS

    envoye-special-du-secretaire-general-pour-le-soudan-et-le-soudan-du-sud un-mission un
      fr Envoyé spécial du Secrétaire général pour le Soudan et le Soudan du Sud
      en Special Envoy of the Secretary-General for the Sudan and South Sudan

    unsom un-mission un
      fr Mission d’assistance des Nations Unies en Somalie
      en United Nations Assistance Mission in Somalia
      acronyms MANUSOM UNSOM

    untmis un-mission un
      fr Mission transitoire d’assistance des Nations Unies en Somalie
      en United Nations Transitional Assistance Mission in Somalia
      acronyms MATNUS UNTMIS

    unpos un-mission un
      fr Bureau politique des Nations Unies pour la Somalie
      en United Nations Political Office for Somalia
      acronyms BPNUS UNPOS
      alias Bureau politique des Nations Unies en Somalie

    unsoa un-mission dfs
      fr Bureau d’appui de l’ONU pour la Mission de l’Union africaine en Somalie
      en United Nations Support Office for the African Union Mission in Somalia
      acronyms - UNSOA
      alias Bureau d’appui de l’ONU à la Mission de l’Union africaine en Somalie
      alias Bureau d’appui de l’ONU à l’AMISOM
      alias Bureau d’appui de l’ONU pour l’AMISOM
      alias Bureau d’appui des Nations Unies à la Mission de l’Union africaine en Somalie
      alias Bureau d’appui des Nations Unies à l’AMISOM
      alias BANUAMIS

    unsos un-mission dos
      fr Bureau d’appui des Nations Unies en Somalie
      en United Nations Support Office in Somalia
      acronyms BANUS UNSOS

    unosom un-mission un
      fr Opération des Nations Unies en Somalie
      en United Nations Operation in Somalia
      acronyms ONUSOM UNOSOM
      alias ONUSOM I
      alias ONUSOM II
      alias Opération des Nations Unies en Somalie II

    unmee un-mission un
      fr Mission des Nations Unies en Éthiopie et en Érythrée
      en United Nations Mission in Ethiopia and Eritrea
      acronyms MINUEE UNMEE

    unomur un-mission un
      fr Mission d’observation des Nations Unies Ouganda-Rwanda
      en United Nations Observer Mission Uganda-Rwanda
      acronyms MONUOR UNOMUR

    unamir un-mission un
      fr Mission des Nations Unies pour l’assistance au Rwanda
      en United Nations Assistance Mission for Rwanda
      acronyms MINUAR UNAMIR

    onub un-mission un
      fr Opération des Nations Unies au Burundi
      en United Nations Operation in Burundi
      acronyms ONUB ONUB

    binub un-mission un
      fr Bureau intégré des Nations Unies au Burundi
      en United Nations Integrated Office in Burundi
      acronyms BINUB BINUB

    bnub un-mission un
      fr Bureau des Nations Unies au Burundi
      en United Nations Office in Burundi
      acronyms BNUB BNUB

    menub un-mission un
      fr Mission d’observation électorale des Nations Unies au Burundi
      en United Nations Electoral Observation Mission in Burundi
      acronyms MENUB MENUB

    osesg-gl un-mission un
      fr Bureau de l’Envoyé spécial du Secrétaire général pour la région des Grands Lacs
      en Office of the Special Envoy of the Secretary-General for the Great Lakes Region
      acronyms - OSESG-GL

    envoye-special-du-secretaire-general-pour-la-corne-de-l-afrique un-mission un
      fr Envoyé spécial du Secrétaire général pour la corne de l’Afrique
      en Special Envoy of the Secretary-General for the Horn of Africa
      alias Envoyée spéciale du Secrétaire général pour la corne de l’Afrique

    # North and Southern Africa

    minurso un-mission un
      fr Mission des Nations Unies pour l’organisation d’un référendum au Sahara occidental
      en United Nations Mission for the Referendum in Western Sahara
      acronyms MINURSO MINURSO

    envoye-personnel-du-secretaire-general-pour-le-sahara-occidental un-mission un
      fr Envoyé personnel du Secrétaire général pour le Sahara occidental
      en Personal Envoy of the Secretary-General for Western Sahara

    unsmil un-mission un
      fr Mission d’appui des Nations Unies en Libye
      en United Nations Support Mission in Libya
      acronyms MANUL UNSMIL

    unavem un-mission un
      fr Mission de vérification des Nations Unies en Angola
      en United Nations Angola Verification Mission
      acronyms UNAVEM UNAVEM
      alias UNAVEM I
      alias UNAVEM II
      alias UNAVEM III

    monua un-mission un
      fr Mission d’observation des Nations Unies en Angola
      en United Nations Observer Mission in Angola
      acronyms MONUA MONUA

    unma un-mission un
      fr Mission des Nations Unies en Angola
      en United Nations Mission in Angola
      acronyms MINUA UNMA

    onumoz un-mission un
      fr Opération des Nations Unies au Mozambique
      en United Nations Operation in Mozambique
      acronyms ONUMOZ ONUMOZ

    untag un-mission un
      fr Groupe d’assistance des Nations Unies pour la période de transition
      en United Nations Transition Assistance Group
      acronyms GANUPT UNTAG

    unomsa un-mission un
      fr Mission d’observation des Nations Unies en Afrique du Sud
      en United Nations Observer Mission in South Africa
      acronyms MONUAS UNOMSA

    # The Americas

    minustah un-mission un
      fr Mission des Nations Unies pour la stabilisation en Haïti
      en United Nations Stabilization Mission in Haiti
      acronyms MINUSTAH MINUSTAH
      alias Mission de stabilisation des Nations Unies en Haïti
      alias Mission des Nations Unies pour la stabilisation d’Haïti

    minujusth un-mission un
      fr Mission des Nations Unies pour l’appui à la justice en Haïti
      en United Nations Mission for Justice Support in Haiti
      acronyms MINUJUSTH MINUJUSTH

    binuh un-mission un
      fr Bureau intégré des Nations Unies en Haïti
      en United Nations Integrated Office in Haiti
      acronyms BINUH BINUH

    unmih un-mission un
      fr Mission des Nations Unies en Haïti
      en United Nations Mission in Haiti
      acronyms MINUHA UNMIH

    unsmih un-mission un
      fr Mission d’appui des Nations Unies en Haïti
      en United Nations Support Mission in Haiti
      acronyms MANUH UNSMIH

    untmih un-mission un
      fr Mission de transition des Nations Unies en Haïti
      en United Nations Transition Mission in Haiti
      acronyms MITNUH UNTMIH

    miponuh un-mission un
      fr Mission de police civile des Nations Unies en Haïti
      en United Nations Civilian Police Mission in Haiti
      acronyms MIPONUH MIPONUH

    micah un-mission un
      fr Mission internationale civile d’appui en Haïti
      en International Civilian Support Mission in Haiti
      acronyms MICAH MICAH

    micivih un-mission un
      fr Mission civile internationale en Haïti
      en International Civilian Mission in Haiti
      acronyms MICIVIH MICIVIH

    minugua un-mission un
      fr Mission de vérification des Nations Unies au Guatemala
      en United Nations Verification Mission in Guatemala
      acronyms MINUGUA MINUGUA

    cicig un-other un
      fr Commission internationale contre l’impunité au Guatemala
      en International Commission against Impunity in Guatemala
      acronyms CICIG CICIG

    onusal un-mission un
      fr Mission d’observation des Nations Unies en El Salvador
      en United Nations Observer Mission in El Salvador
      acronyms ONUSAL ONUSAL

    onuca un-mission un
      fr Groupe d’observateurs des Nations Unies en Amérique centrale
      en United Nations Observer Group in Central America
      acronyms ONUCA ONUCA

    unvmc un-mission un
      fr Mission de vérification des Nations Unies en Colombie
      en United Nations Verification Mission in Colombia
      acronyms MVNUC UNVMC

    mission-des-nations-unies-en-colombie un-mission un
      fr Mission des Nations Unies en Colombie
      en United Nations Mission in Colombia

    # Bases

    unlb un-mission un
      fr Base de soutien logistique des Nations Unies à Brindisi
      en United Nations Logistics Base at Brindisi
      acronyms BSLB UNLB
      alias Base de soutien logistique des Nations Unies
      alias Base d’appui des Nations Unies à Valence
      alias Centre de services mondial
      alias UNGSC

    rsce un-mission un
      fr Centre de services régional d’Entebbe
      en Regional Service Centre in Entebbe
      acronyms - RSCE
    """#
}
