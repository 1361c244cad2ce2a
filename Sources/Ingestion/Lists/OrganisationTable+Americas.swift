// swift-format-ignore-file

extension OrganisationTable {
    /// Organisations of the Americas and the Caribbean.
    static let americas = #"""
    oas regional -
      fr Organisation des États américains
      en Organization of American States
      acronyms OEA OAS
      alias secrétariat de l’Organisation des États américains
      alias Secrétariat général de l’Organisation des États américains
      alias secrétariat de l’OEA
      alias {Secrétaire général|Secrétaire générale} de l’Organisation des États américains
      alias {Secrétaire général|Secrétaire générale} de l’OEA
      alias Assemblée générale de l’Organisation des États américains
      alias Assemblée générale de l’OEA
      alias Conseil permanent de l’Organisation des États américains
      alias Conseil permanent de l’OEA
      dac 47079 exact

    iachr subsidiary oas
      fr Commission interaméricaine des droits de l’homme
      en Inter-American Commission on Human Rights
      acronyms CIDH IACHR

    iacthr subsidiary oas
      fr Cour interaméricaine des droits de l’homme
      en Inter-American Court of Human Rights
      acronyms - IACtHR

    cicte subsidiary oas
      fr Comité interaméricain contre le terrorisme
      en Inter-American Committee against Terrorism
      acronyms CICTE CICTE
      alias secrétariat du Comité interaméricain contre le terrorisme

    cicad subsidiary oas
      fr Commission interaméricaine de lutte contre l’abus des drogues
      en Inter-American Drug Abuse Control Commission
      acronyms CICAD CICAD

    cim subsidiary oas
      fr Commission interaméricaine des femmes
      en Inter-American Commission of Women
      acronyms CIM CIM

    cidi subsidiary oas
      fr Conseil interaméricain pour le développement intégré
      en Inter-American Council for Integral Development
      acronyms CIDI CIDI

    iica subsidiary oas
      fr Institut interaméricain de coopération pour l’agriculture
      en Inter-American Institute for Cooperation on Agriculture
      acronyms IICA IICA

    iadb subsidiary oas
      fr Organisme interaméricain de défense
      en Inter-American Defense Board
      acronyms JID IADB

    iin subsidiary oas
      fr Institut interaméricain de l’enfance
      en Inter-American Children’s Institute
      acronyms IIN IIN

    oei international-other -
      fr Organisation des États ibéro-américains pour l’éducation, la science et la culture
      en Organization of Ibero-American States for Education, Science and Culture
      acronyms OEI OEI

    segib international-other -
      fr Secrétariat général ibéro-américain
      en Ibero-American General Secretariat
      acronyms SEGIB SEGIB
      alias Conférence ibéro-américaine

    paho regional -
      fr Organisation panaméricaine de la santé
      en Pan American Health Organization
      acronyms OPS PAHO
      alias Bureau sanitaire panaméricain
      dac 47083 exact

    idb financial-institution -
      fr Banque interaméricaine de développement
      en Inter-American Development Bank
      acronyms BID IDB
      dac 46012 exact

    caf financial-institution -
      fr Société andine de développement
      en Development Bank of Latin America
      acronyms SAD CAF
      alias Banque de développement de l’Amérique latine

    cabei financial-institution -
      fr Banque centraméricaine d’intégration économique
      en Central American Bank for Economic Integration
      acronyms BCIE CABEI

    # The Caribbean

    caricom regional -
      fr Communauté des Caraïbes
      en Caribbean Community
      acronyms CARICOM CARICOM
      alias Communauté des Caraïbes et Marché commun des Caraïbes
      alias Marché commun des Caraïbes
      alias secrétariat de la CARICOM
      alias secrétariat de la Communauté des Caraïbes
      alias Direction de la CARICOM pour les relations extraordinaires et communautaires
      alias Conférence des chefs de gouvernement de la Communauté des Caraïbes
      alias Conférence des chefs de gouvernement de la CARICOM
      alias Secrétaire général de la CARICOM
      alias Secrétaire générale de la CARICOM
      alias Secrétaire général de la Communauté des Caraïbes
      alias Secrétaire générale de la Communauté des Caraïbes
      dac 47011 exact

    impacs subsidiary caricom
      fr Organisme d’exécution des mesures de sécurité et de lutte contre la criminalité de la CARICOM
      en CARICOM Implementation Agency for Crime and Security
      acronyms IMPACS IMPACS
      alias CARICOM IMPACS
      alias Agence d’exécution de la CARICOM pour la criminalité et la sécurité
      alias Agence d’exécution de la Communauté des Caraïbes chargée de la criminalité et de la sécurité
      alias Organisme d’exécution des mesures de sécurité et de lutte contre la criminalité de la Communauté des Caraïbes

    cdema subsidiary caricom
      fr Agence caribéenne pour les secours d’urgence en cas de catastrophe naturelle
      en Caribbean Disaster Emergency Management Agency
      acronyms CDEMA CDEMA
      alias Agence caribéenne de gestion des urgences en cas de catastrophe
      alias Agence caribéenne de gestion des situations d’urgence
      alias Agence caraïbe de gestion des urgences en cas de catastrophe
      alias Agence caraïbe d’intervention rapide en cas de catastrophe
      alias CDERA

    ccccc subsidiary caricom
      fr Centre de la CARICOM sur les changements climatiques
      en Caribbean Community Climate Change Centre
      acronyms CCCCC CCCCC
      alias Centre de la Communauté des Caraïbes sur les changements climatiques
      alias Centre caribéen sur les changements climatiques
      alias Centre sur les changements climatiques de la Communauté des Caraïbes

    cimh subsidiary caricom
      fr Institut caribéen de météorologie et d’hydrologie
      en Caribbean Institute for Meteorology and Hydrology
      acronyms CIMH CIMH
      alias Institut de météorologie et d’hydrologie des Caraïbes

    carpha subsidiary caricom
      fr Agence de santé publique des Caraïbes
      en Caribbean Public Health Agency
      acronyms CARPHA CARPHA

    pancap subsidiary caricom
      fr Partenariat pancaraïbe de lutte contre le VIH/sida
      en Pan Caribbean Partnership against HIV and AIDS
      acronyms PANCAP PANCAP
      alias Partenariat pancaraibéen de lutte contre le VIH/sida
      alias Partenariat pancaribéen de lutte contre le VIH/sida

    cohsod subsidiary caricom
      fr Conseil du développement humain et social
      en Council for Human and Social Development
      acronyms COHSOD COHSOD

    coted subsidiary caricom
      fr Conseil du commerce et du développement économique
      en Council for Trade and Economic Development
      acronyms COTED COTED

    ccj subsidiary caricom
      fr Cour de justice des Caraïbes
      en Caribbean Court of Justice
      acronyms - CCJ

    cfatf regional -
      fr Groupe d’action financière des Caraïbes
      en Caribbean Financial Action Task Force
      acronyms GAFIC CFATF

    cdb financial-institution -
      fr Banque de développement des Caraïbes
      en Caribbean Development Bank
      acronyms BDC CDB
      dac 46009 exact

    oecs regional -
      fr Organisation des États des Caraïbes orientales
      en Organisation of Eastern Caribbean States
      acronyms OECO OECS
      alias Organisation des États de la Caraïbe orientale

    acs regional -
      fr Association des États de la Caraïbe
      en Association of Caribbean States
      acronyms AEC ACS
      alias Association des États des Caraïbes

    cariforum regional -
      fr Forum des Caraïbes
      en Forum of the Caribbean Group of African, Caribbean and Pacific States
      acronyms CARIFORUM CARIFORUM

    # Latin America

    celac regional -
      fr Communauté des États d’Amérique latine et des Caraïbes
      en Community of Latin American and Caribbean States
      acronyms CELAC CELAC

    unasur regional -
      fr Union des nations de l’Amérique du Sud
      en Union of South American Nations
      acronyms UNASUR UNASUR
      alias Union des nations sud-américaines

    mercosur regional -
      fr Marché commun du Sud
      en Southern Common Market
      acronyms MERCOSUR MERCOSUR

    sica regional -
      fr Système d’intégration de l’Amérique centrale
      en Central American Integration System
      acronyms SICA SICA
      alias Système d’intégration centraméricain

    sieca subsidiary sica
      fr Secrétariat de l’intégration économique centraméricaine
      en Secretariat for Central American Economic Integration
      acronyms SIECA SIECA

    parlacen subsidiary sica
      fr Parlement centraméricain
      en Central American Parliament
      acronyms PARLACEN PARLACEN

    alba regional -
      fr Alliance bolivarienne pour les peuples de notre Amérique
      en Bolivarian Alliance for the Peoples of Our America
      acronyms ALBA ALBA
      alias Alliance bolivarienne pour les peuples de notre Amérique – Traité commercial des peuples

    can regional -
      fr Communauté andine
      en Andean Community
      acronyms CAN CAN
      alias Communauté andine des nations
      alias Secrétariat général de la Communauté andine

    aladi regional -
      fr Association latino-américaine d’intégration
      en Latin American Integration Association
      acronyms ALADI ALADI

    sela regional -
      fr Système économique latino-américain et caribéen
      en Latin American and Caribbean Economic System
      acronyms SELA SELA
      alias Système économique latino-américain

    groupe-de-rio regional -
      fr Groupe de Rio
      en Rio Group

    alliance-du-pacifique regional -
      fr Alliance du Pacifique
      en Pacific Alliance

    acto regional -
      fr Organisation du Traité de coopération amazonienne
      en Amazon Cooperation Treaty Organization
      acronyms OTCA ACTO

    olade regional -
      fr Organisation latino-américaine de l’énergie
      en Latin American Energy Organization
      acronyms OLADE OLADE

    flacso international-other -
      fr Faculté latino-américaine de sciences sociales
      en Latin American Faculty of Social Sciences
      acronyms FLACSO FLACSO

    parlatino regional -
      fr Parlement latino-américain
      en Latin American Parliament
      acronyms PARLATINO PARLATINO

    opanal regional -
      fr Organisme pour l’interdiction des armes nucléaires en Amérique latine et dans les Caraïbes
      en Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
      acronyms OPANAL OPANAL

    gafilat regional -
      fr Groupe d’action financière d’Amérique latine
      en Financial Action Task Force of Latin America
      acronyms GAFILAT GAFILAT
      alias Groupe d’action financière d’Amérique du Sud
      alias GAFISUD
    """#
}
