// swift-format-ignore-file

extension OrganisationTable {
    /// Organs and missions of the African organisations, and the smaller ones.
    static let africaBodies = #"""
    # Organs, commissions and missions of the African Union
    groupe-des-sages subsidiary au
      fr Groupe des Sages
      en Panel of the Wise
      alias Groupe des sages de l’Union africaine
      alias Groupe des Sages de l’Union africaine
      alias Conseil des Sages de l’Union africaine

    cews subsidiary au
      fr Système continental d’alerte rapide
      en Continental Early Warning System
      acronyms SCAR CEWS
      alias Système continental d’alerte rapide de l’Union africaine

    comite-d-etat-major-de-l-union-africaine subsidiary au
      fr Comité d’état-major de l’Union africaine
      en African Union Military Staff Committee

    fonds-de-l-union-africaine-pour-la-paix subsidiary au
      fr Fonds de l’Union africaine pour la paix
      en African Union Peace Fund
      alias Fonds pour la paix de l’Union africaine

    psd subsidiary au
      fr Département Paix et sécurité de la Commission de l’Union africaine
      en Peace and Security Department of the African Union Commission
      acronyms - PSD
      alias Département paix et sécurité de l’Union africaine
      alias Commissaire à la paix et à la sécurité de l’Union africaine
      alias Commissaire de l’Union africaine à la paix et à la sécurité

    paps subsidiary au
      fr Département des affaires politiques, de la paix et de la sécurité de la Commission de l’Union africaine
      en Department of Political Affairs, Peace and Security of the African Union Commission
      acronyms - PAPS
      alias Commissaire aux affaires politiques, à la paix et à la sécurité de l’Union africaine
      alias Département des affaires politiques, de la paix et de la sécurité de l’Union africaine

    aucil subsidiary au
      fr Commission de l’Union africaine pour le droit international
      en African Union Commission on International Law
      acronyms - AUCIL

    conseil-consultatif-de-l-union-africaine-sur-la-corruption subsidiary au
      fr Conseil consultatif de l’Union africaine sur la corruption
      en African Union Advisory Board on Corruption

    cour-africaine-de-justice-et-des-droits-de-l-homme subsidiary au
      fr Cour africaine de justice et des droits de l’homme
      en African Court of Justice and Human Rights

    academie-africaine-des-langues subsidiary au
      fr Académie africaine des langues
      en African Academy of Languages
      acronyms ACALAN -

    agence-humanitaire-africaine subsidiary au
      fr Agence humanitaire africaine
      en African Humanitarian Agency

    centre-de-l-union-africaine-pour-la-reconstruction-et-le-developpement-apres-les-conflits subsidiary au
      fr Centre de l’Union africaine pour la reconstruction et le développement après les conflits
      en African Union Centre for Post-Conflict Reconstruction and Development
      alias Centre de l’Union africaine pour la reconstruction et le développement postconflit

    auhip subsidiary au
      fr Groupe de mise en œuvre de haut niveau de l’Union africaine
      en African Union High-level Implementation Panel
      acronyms - AUHIP
      alias Groupe de mise en œuvre de haut niveau de l’Union africaine pour le Soudan
      alias Groupe de haut niveau de l’Union africaine sur le Darfour
      alias Groupe de mise en œuvre de haut niveau de l’Union africaine pour le Soudan et le Soudan du Sud

    misahel subsidiary au
      fr Mission de l’Union africaine pour le Mali et le Sahel
      en African Union Mission for Mali and the Sahel
      acronyms MISAHEL MISAHEL
      alias Mission de l’Union africaine au Mali et au Sahel
      alias Haut-Représentant de l’Union africaine pour le Mali et le Sahel

    amib subsidiary au
      fr Mission africaine au Burundi
      en African Mission in Burundi
      acronyms MIAB AMIB
      alias Mission de l’Union africaine au Burundi

    mission-d-assistance-electorale-et-de-securite-aux-comores subsidiary au
      fr Mission d’assistance électorale et de sécurité aux Comores
      en African Union Electoral and Security Assistance Mission to the Comoros
      acronyms MAES -
      alias Mission de l’Union africaine d’assistance électorale et de sécurité aux Comores

    mission-d-observation-de-l-union-africaine-en-ethiopie subsidiary au
      fr Mission d’observation de l’Union africaine en Éthiopie
      en African Union monitoring mission in Ethiopia
      alias Mission de l’Union africaine de suivi, de vérification et de conformité

    aussom subsidiary au
      fr Mission d’appui et de stabilisation de l’Union africaine en Somalie
      en African Union Support and Stabilization Mission in Somalia
      acronyms - AUSSOM

    rci-lra subsidiary au
      fr Initiative de coopération régionale pour l’élimination de l’Armée de résistance du Seigneur
      en Regional Cooperation Initiative for the Elimination of the Lord’s Resistance Army
      acronyms - RCI-LRA
      alias Force régionale d’intervention de l’Union africaine
      alias Équipe spéciale régionale de l’Union africaine
      alias Force d’intervention régionale

    processus-de-nouakchott subsidiary au
      fr Processus de Nouakchott
      en Nouakchott Process

    acirc subsidiary au
      fr Capacité africaine de réponse immédiate aux crises
      en African Capacity for Immediate Response to Crises
      acronyms CARIC ACIRC

    conseil-phytosanitaire-interafricain subsidiary au
      fr Conseil phytosanitaire interafricain
      en Inter-African Phytosanitary Council

    ama subsidiary au
      fr Agence africaine du médicament
      en African Medicines Agency
      acronyms - AMA

    femwise-africa subsidiary au
      fr Réseau de femmes africaines pour la prévention des conflits et la médiation
      en Network of African Women in Conflict Prevention and Mediation
      acronyms - FemWise-Africa
      alias FemWise
      alias Réseau FemWise-Africa

    banque-centrale-africaine financial-institution au
      fr Banque centrale africaine
      en African Central Bank

    banque-africaine-d-investissement financial-institution au
      fr Banque africaine d’investissement
      en African Investment Bank

    # Bodies of the regional economic communities
    parlement-de-la-cedeao subsidiary ecowas
      fr Parlement de la CEDEAO
      en ECOWAS Parliament
      alias Parlement de la Communauté économique des États de l’Afrique de l’Ouest

    cour-de-justice-de-la-cedeao subsidiary ecowas
      fr Cour de justice de la CEDEAO
      en ECOWAS Court of Justice
      alias Cour de justice de la Communauté économique des États de l’Afrique de l’Ouest
      alias Cour de justice de la Communauté de la CEDEAO

    conseil-de-mediation-et-de-securite-de-la-cedeao subsidiary ecowas
      fr Conseil de médiation et de sécurité de la CEDEAO
      en ECOWAS Mediation and Security Council

    conseil-des-sages-de-la-cedeao subsidiary ecowas
      fr Conseil des Sages de la CEDEAO
      en ECOWAS Council of the Wise

    force-en-attente-de-la-cedeao subsidiary ecowas
      fr Force en attente de la CEDEAO
      en ECOWAS Standby Force

    ecomib subsidiary ecowas
      fr Mission de la CEDEAO en Guinée-Bissau
      en ECOWAS Mission in Guinea-Bissau
      acronyms - ECOMIB
      alias Mission de la Communauté économique des États de l’Afrique de l’Ouest en Guinée-Bissau
      alias Mission de stabilisation de la CEDEAO en Guinée-Bissau

    ecomig subsidiary ecowas
      fr Mission de la CEDEAO en Gambie
      en ECOWAS Mission in the Gambia
      acronyms MICEGA ECOMIG

    ecomil subsidiary ecowas
      fr Mission de la CEDEAO au Libéria
      en ECOWAS Mission in Liberia
      acronyms - ECOMIL

    ecomici subsidiary ecowas
      fr Mission de la CEDEAO en Côte d’Ivoire
      en ECOWAS Mission in Côte d’Ivoire
      acronyms - ECOMICI

    conseil-de-paix-et-de-securite-de-l-afrique-centrale subsidiary eccas
      fr Conseil de paix et de sécurité de l’Afrique centrale
      en Peace and Security Council of Central Africa
      acronyms COPAX -

    mission-de-consolidation-de-la-paix-en-centrafrique subsidiary eccas
      fr Mission de consolidation de la paix en Centrafrique
      en Mission for the Consolidation of Peace in the Central African Republic
      acronyms MICOPAX -
      alias Mission de consolidation de la paix en République centrafricaine

    mecanisme-d-alerte-rapide-de-l-afrique-centrale subsidiary eccas
      fr Mécanisme d’alerte rapide de l’Afrique centrale
      en Central African Early Warning Mechanism
      acronyms MARAC -

    force-multinationale-de-l-afrique-centrale subsidiary eccas
      fr Force multinationale de l’Afrique centrale
      en Central African Multinational Force
      acronyms FOMAC -

    centre-regional-de-securite-maritime-de-l-afrique-centrale subsidiary eccas
      fr Centre régional de sécurité maritime de l’Afrique centrale
      en Regional Centre for Maritime Security in Central Africa
      acronyms CRESMAC -

    centre-regional-de-securite-maritime-de-l-afrique-de-l-ouest subsidiary ecowas
      fr Centre régional de sécurité maritime de l’Afrique de l’Ouest
      en Regional Maritime Security Centre for West Africa
      acronyms CRESMAO -

    centre-interregional-de-coordination-pour-la-securite-et-la-surete-maritimes-dans-le-golfe-de-guinee regional -
      fr Centre interrégional de coordination pour la sécurité et la sûreté maritimes dans le golfe de Guinée
      en Interregional Coordination Centre for Maritime Safety and Security in the Gulf of Guinea
      alias Centre interrégional de coordination

    force-multinationale-de-la-communaute-economique-et-monetaire-de-l-afrique-centrale subsidiary cemac
      fr Force multinationale de la Communauté économique et monétaire de l’Afrique centrale
      en Multinational Force of the Economic and Monetary Community of Central Africa
      acronyms FOMUC -

    banque-des-etats-de-l-afrique-centrale financial-institution cemac
      fr Banque des États de l’Afrique centrale
      en Bank of Central African States

    bceao financial-institution waemu
      fr Banque centrale des États de l’Afrique de l’Ouest
      en Central Bank of West African States
      acronyms BCEAO BCEAO

    gabac regional -
      fr Groupe d’action contre le blanchiment d’argent en Afrique centrale
      en Task Force on Money-Laundering in Central Africa
      acronyms GABAC GABAC

    organe-de-cooperation-en-matiere-de-politique-de-defense-et-de-securite-de-la-sadc subsidiary sadc
      fr Organe de coopération en matière de politique, de défense et de sécurité de la SADC
      en SADC Organ on Politics, Defence and Security Cooperation
      alias Organe de la SADC pour la coopération en matière de politique, de défense et de sécurité
      alias Troïka de l’Organe de la SADC
      alias Organe de coopération en matière de politique, de défense et de sécurité

    tribunal-de-la-sadc subsidiary sadc
      fr Tribunal de la SADC
      en SADC Tribunal
      alias Tribunal de la Communauté de développement de l’Afrique australe

    forum-parlementaire-de-la-sadc subsidiary sadc
      fr Forum parlementaire de la SADC
      en SADC Parliamentary Forum

    samim subsidiary sadc
      fr Mission de la SADC au Mozambique
      en SADC Mission in Mozambique
      acronyms - SAMIM
      alias Mission de la Communauté de développement de l’Afrique australe au Mozambique

    samidrc subsidiary sadc
      fr Mission de la SADC en République démocratique du Congo
      en SADC Mission in the Democratic Republic of the Congo
      acronyms - SAMIDRC
      alias Mission de la Communauté de développement de l’Afrique australe en République démocratique du Congo

    centre-regional-de-formation-au-maintien-de-la-paix-de-la-sadc subsidiary sadc
      fr Centre régional de formation au maintien de la paix de la SADC
      en SADC Regional Peacekeeping Training Centre

    eacj subsidiary eac
      fr Cour de justice de l’Afrique de l’Est
      en East African Court of Justice
      acronyms - EACJ
      alias Cour de justice de la Communauté d’Afrique de l’Est

    eala subsidiary eac
      fr Assemblée législative de l’Afrique de l’Est
      en East African Legislative Assembly
      acronyms - EALA

    eacrf subsidiary eac
      fr Force régionale de la Communauté d’Afrique de l’Est
      en East African Community Regional Force
      acronyms - EACRF

    ctsamvm subsidiary igad
      fr Mécanisme de suivi et de vérification du cessez-le-feu et des arrangements transitoires de sécurité
      en Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism
      acronyms - CTSAMVM
      alias Mécanisme de surveillance et de vérification du cessez-le-feu

    jmec subsidiary igad
      fr Commission mixte de suivi et d’évaluation
      en Joint Monitoring and Evaluation Commission
      acronyms - JMEC
      alias Commission mixte de suivi et d’évaluation reconstituée

    cewarn subsidiary igad
      fr Mécanisme d’alerte et d’intervention rapides en cas de conflit
      en Conflict Early Warning and Response Mechanism
      acronyms - CEWARN
      alias Mécanisme d’alerte rapide et d’intervention en cas de conflit

    icpat subsidiary igad
      fr Programme de l’IGAD pour le renforcement des capacités de lutte contre le terrorisme
      en IGAD Capacity-Building Programme against Terrorism
      acronyms - ICPAT
      alias Programme de renforcement des capacités de lutte contre le terrorisme de l’IGAD
      alias Programme sur le secteur de la sécurité de l’IGAD

    equipe-de-mediation-de-l-autorite-intergouvernementale-pour-le-developpement-pour-le-soudan-du-sud subsidiary igad
      fr Équipe de médiation de l’Autorité intergouvernementale pour le développement pour le Soudan du Sud
      en Intergovernmental Authority on Development mediation team for South Sudan

    ejvm subsidiary icglr
      fr Mécanisme conjoint de vérification élargi
      en Expanded Joint Verification Mechanism
      acronyms MCVE EJVM
      alias Mécanisme élargi de vérification conjointe

    cour-de-justice-du-comesa subsidiary comesa
      fr Cour de justice du COMESA
      en COMESA Court of Justice

    easbricom regional -
      fr Mécanisme de coordination de la Force en attente de l’Afrique de l’Est
      en Eastern Africa Standby Brigade Coordination Mechanism
      acronyms - EASBRICOM
      alias Brigade en attente de l’Afrique de l’Est

    narc regional -
      fr Capacité régionale d’Afrique du Nord
      en North African Regional Capability
      acronyms - NARC

    atu regional -
      fr Union africaine des télécommunications
      en African Telecommunications Union
      acronyms UAT ATU

    aub regional -
      fr Union africaine de radiodiffusion
      en African Union of Broadcasting
      acronyms UAR AUB

    afcac regional -
      fr Commission africaine de l’aviation civile
      en African Civil Aviation Commission
      acronyms CAFAC AFCAC

    asecna regional -
      fr Agence pour la sécurité de la navigation aérienne en Afrique et à Madagascar
      en Agency for Aerial Navigation Safety in Africa and Madagascar
      acronyms ASECNA ASECNA

    mowca regional -
      fr Organisation maritime de l’Afrique de l’Ouest et du Centre
      en Maritime Organization of West and Central Africa
      acronyms OMAOC MOWCA

    sarpcco regional -
      fr Organisation de coopération des chefs de police d’Afrique australe
      en Southern African Regional Police Chiefs Cooperation Organization
      acronyms - SARPCCO

    wapcco regional -
      fr Comité des chefs de police de l’Afrique de l’Ouest
      en West African Police Chiefs Committee
      acronyms - WAPCCO

    srfc regional -
      fr Commission sous-régionale des pêches
      en Sub-Regional Fisheries Commission
      acronyms CSRP SRFC

    comite-inter-etats-des-pesticides-d-afrique-centrale regional -
      fr Comité inter-États des pesticides d’Afrique centrale
      en Inter-State Pesticides Committee of Central Africa
      acronyms CPAC -

    autorite-du-lac-tanganyika regional -
      fr Autorité du lac Tanganyika
      en Lake Tanganyika Authority

    autorite-du-liptako-gourma regional -
      fr Autorité du Liptako-Gourma
      en Liptako-Gourma Authority
      acronyms ALG -
      alias Autorité de développement intégré des États du Liptako-Gourma

    cicos regional -
      fr Commission internationale du bassin Congo-Oubangui-Sangha
      en International Commission of the Congo-Oubangui-Sangha Basin
      acronyms CICOS CICOS

    oss regional -
      fr Observatoire du Sahara et du Sahel
      en Sahara and Sahel Observatory
      acronyms OSS OSS

    aes regional -
      fr Alliance des États du Sahel
      en Alliance of Sahel States
      acronyms AES AES
      alias Confédération des États du Sahel

    alliance-sahel regional -
      fr Alliance Sahel
      en Sahel Alliance

    comite-d-etat-major-operationnel-conjoint regional -
      fr Comité d’état-major opérationnel conjoint
      en Joint Operational Staff Committee
      acronyms CEMOC -

    unite-de-fusion-et-de-liaison regional -
      fr Unité de fusion et de liaison
      en Fusion and Liaison Unit
      acronyms UFL -

    pawo regional -
      fr Organisation panafricaine des femmes
      en Pan-African Women’s Organization
      acronyms - PAWO

    kaiptc civil-society -
      fr Centre international Kofi Annan de formation au maintien de la paix
      en Kofi Annan International Peacekeeping Training Centre
      acronyms - KAIPTC

    accord civil-society -
      fr Centre africain pour le règlement constructif des différends
      en African Centre for the Constructive Resolution of Disputes
      acronyms - ACCORD

    iss civil-society -
      fr Institut d’études de sécurité
      en Institute for Security Studies
      acronyms - ISS

    ecole-de-maintien-de-la-paix-alioune-blondin-beye regional -
      fr École de maintien de la paix Alioune Blondin Bèye
      en Alioune Blondin Bèye Peacekeeping School
      acronyms EMP -
      alias École de maintien de la paix de Bamako

    union-panafricaine-de-la-jeunesse regional -
      fr Union panafricaine de la jeunesse
      en Pan-African Youth Union

    banque-de-commerce-et-de-developpement-pour-l-afrique-de-l-est-et-l-afrique-australe financial-institution -
      fr Banque de commerce et de développement pour l’Afrique de l’Est et l’Afrique australe
      en Eastern and Southern African Trade and Development Bank

    dbsa financial-institution -
      fr Banque de développement de l’Afrique australe
      en Development Bank of Southern Africa
      acronyms - DBSA

    eadb financial-institution -
      fr Banque de développement de l’Afrique de l’Est
      en East African Development Bank
      acronyms - EADB
    """#
}
