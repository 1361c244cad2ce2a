// swift-format-ignore-file

extension OrganisationTable {
    /// Organs, agencies and missions of the European Union and the OSCE.
    static let europeanUnionAndOSCEBodies = #"""
    # Bodies and operations of the European Union
    cjeu subsidiary eu
      fr Cour de justice de l’Union européenne
      en Court of Justice of the European Union
      acronyms CJUE CJEU
      alias Cour de justice des Communautés européennes

    cour-des-comptes-europeenne subsidiary eu
      fr Cour des comptes européenne
      en European Court of Auditors

    comite-politique-et-de-securite subsidiary eu
      fr Comité politique et de sécurité
      en Political and Security Committee
      acronyms COPS -
      alias Comité politique et de sécurité de l’Union européenne

    eumc subsidiary eu
      fr Comité militaire de l’Union européenne
      en European Union Military Committee
      acronyms CMUE EUMC

    eums subsidiary eu
      fr État-major de l’Union européenne
      en European Union Military Staff
      acronyms EMUE EUMS

    cpcc subsidiary eu
      fr Capacité civile de planification et de conduite
      en Civilian Planning and Conduct Capability
      acronyms - CPCC

    eesc subsidiary eu
      fr Comité économique et social européen
      en European Economic and Social Committee
      acronyms CESE EESC

    comite-europeen-des-regions subsidiary eu
      fr Comité européen des régions
      en European Committee of the Regions
      alias Comité des régions

    eda subsidiary eu
      fr Agence européenne de défense
      en European Defence Agency
      acronyms AED EDA

    euiss subsidiary eu
      fr Institut d’études de sécurité de l’Union européenne
      en European Union Institute for Security Studies
      acronyms IESUE EUISS

    esdc subsidiary eu
      fr Collège européen de sécurité et de défense
      en European Security and Defence College
      acronyms CESD ESDC

    satcen subsidiary eu
      fr Centre satellitaire de l’Union européenne
      en European Union Satellite Centre
      acronyms - SATCEN
      alias Centre satellitaire

    easo subsidiary eu
      fr Bureau européen d’appui en matière d’asile
      en European Asylum Support Office
      acronyms - EASO

    euaa subsidiary eu
      fr Agence de l’Union européenne pour l’asile
      en European Union Agency for Asylum
      acronyms - EUAA

    cepol subsidiary eu
      fr Agence de l’Union européenne pour la formation des services répressifs
      en European Union Agency for Law Enforcement Training
      acronyms - CEPOL
      alias Collège européen de police

    olaf subsidiary eu
      fr Office européen de lutte antifraude
      en European Anti-Fraud Office
      acronyms OLAF OLAF

    emsa subsidiary eu
      fr Agence européenne pour la sécurité maritime
      en European Maritime Safety Agency
      acronyms AESM EMSA

    efca subsidiary eu
      fr Agence européenne de contrôle des pêches
      en European Fisheries Control Agency
      acronyms - EFCA

    efsa subsidiary eu
      fr Autorité européenne de sécurité des aliments
      en European Food Safety Authority
      acronyms - EFSA

    ema subsidiary eu
      fr Agence européenne des médicaments
      en European Medicines Agency
      acronyms - EMA

    ecdc subsidiary eu
      fr Centre européen de prévention et de contrôle des maladies
      en European Centre for Disease Prevention and Control
      acronyms - ECDC

    eige subsidiary eu
      fr Institut européen pour l’égalité entre les hommes et les femmes
      en European Institute for Gender Equality
      acronyms - EIGE

    etf subsidiary eu
      fr Fondation européenne pour la formation
      en European Training Foundation
      acronyms - ETF

    easa subsidiary eu
      fr Agence européenne de sécurité aérienne
      en European Union Aviation Safety Agency
      acronyms AESA EASA

    direction-generale-de-l-aide-humanitaire-et-de-la-protection-civile subsidiary eu
      fr Direction générale de l’aide humanitaire et de la protection civile
      en Directorate-General for Humanitarian Aid and Civil Protection
      alias Direction générale de la protection civile et des opérations d’aide humanitaire européennes

    direction-generale-des-partenariats-internationaux subsidiary eu
      fr Direction générale des partenariats internationaux
      en Directorate-General for International Partnerships
      alias Direction générale du développement et de la coopération

    mecanisme-de-protection-civile-de-l-union-europeenne subsidiary eu
      fr Mécanisme de protection civile de l’Union européenne
      en European Union Civil Protection Mechanism
      alias Centre de suivi et d’information
      alias Centre de coordination de la réaction d’urgence

    jrc subsidiary eu
      fr Centre commun de recherche
      en Joint Research Centre
      acronyms - JRC

    edf subsidiary eu
      fr Fonds européen de développement
      en European Development Fund
      acronyms FED EDF

    eunavfor subsidiary eu
      fr Force navale de l’Union européenne
      en European Union Naval Force
      acronyms - EUNAVFOR
      alias Force navale de l’Union européenne – opération Atalante
      alias opération Atalante
      alias Opération Atalante
      alias opération Sophia
      alias opération IRINI
      alias Force navale placée sous la direction de l’Union européenne
      alias Force navale de l’Union européenne en Méditerranée

    mission-de-formation-de-l-union-europeenne-en-somalie subsidiary eu
      fr Mission de formation de l’Union européenne en Somalie
      en European Union Training Mission in Somalia
      alias EUTM Somalia

    mission-de-formation-de-l-union-europeenne-au-mali subsidiary eu
      fr Mission de formation de l’Union européenne au Mali
      en European Union Training Mission in Mali
      alias EUTM Mali

    mission-de-formation-de-l-union-europeenne-en-republique-centrafricaine subsidiary eu
      fr Mission de formation de l’Union européenne en République centrafricaine
      en European Union Training Mission in the Central African Republic
      alias EUTM RCA

    eucap subsidiary eu
      fr Mission de l’Union européenne visant au renforcement des capacités
      en European Union Capacity-Building Mission
      acronyms - EUCAP
      alias EUCAP Sahel
      alias EUCAP Sahel Mali
      alias EUCAP Sahel Niger
      alias EUCAP Nestor
      alias EUCAP Somalia
      alias Mission de l’Union européenne visant au renforcement des capacités maritimes régionales dans la Corne de l’Afrique

    mission-d-assistance-de-l-union-europeenne-aux-frontieres-en-libye subsidiary eu
      fr Mission d’assistance de l’Union européenne aux frontières en Libye
      en European Union Border Assistance Mission in Libya
      alias EUBAM Libya
      alias Mission de l’Union européenne d’assistance aux frontières en Libye

    eubam subsidiary eu
      fr Mission de l’Union européenne d’assistance à la frontière entre la République de Moldova et l’Ukraine
      en European Union Border Assistance Mission to Moldova and Ukraine
      acronyms - EUBAM

    mission-de-police-de-l-union-europeenne-en-afghanistan subsidiary eu
      fr Mission de police de l’Union européenne en Afghanistan
      en European Union Police Mission in Afghanistan
      alias EUPOL Afghanistan
      alias Mission de police de l’Union européenne pour l’Afghanistan

    mission-de-police-de-l-union-europeenne-pour-les-territoires-palestiniens subsidiary eu
      fr Mission de police de l’Union européenne pour les territoires palestiniens
      en European Union Police Mission for the Palestinian Territories
      alias EUPOL COPPS
      alias Bureau de coordination de l’Union européenne pour le soutien de la police palestinienne

    eupm subsidiary eu
      fr Mission de police de l’Union européenne en Bosnie-Herzégovine
      en European Union Police Mission in Bosnia and Herzegovina
      acronyms MPUE EUPM
      alias Mission de police de l’Union européenne

    mission-de-conseil-et-d-assistance-de-l-union-europeenne-en-matiere-de-reforme-du-secteur-de-la-securite-en-republique-democratique-du-congo subsidiary eu
      fr Mission de conseil et d’assistance de l’Union européenne en matière de réforme du secteur de la sécurité en République démocratique du Congo
      en European Union Advisory and Assistance Mission for Security Sector Reform in the Democratic Republic of the Congo
      alias EUSEC RD Congo
      alias EUPOL RD Congo
      alias Mission de police de l’Union européenne en République démocratique du Congo

    eumm subsidiary eu
      fr Mission d’observation de l’Union européenne en Géorgie
      en European Union Monitoring Mission in Georgia
      acronyms - EUMM
      alias Mission de surveillance de l’Union européenne en Géorgie
      alias Mission d’observation de l’Union européenne

    mission-integree-etat-de-droit-de-l-union-europeenne-pour-l-iraq subsidiary eu
      fr Mission intégrée « état de droit » de l’Union européenne pour l’Iraq
      en European Union Integrated Rule of Law Mission for Iraq
      alias EUJUST LEX-Iraq
      alias EUJUST LEX
      alias Mission intégrée « État de droit » de l’Union européenne pour l’Iraq
      alias Mission de conseil de l’Union européenne en Iraq

    euam subsidiary eu
      fr Mission de conseil de l’Union européenne sur la réforme du secteur de la sécurité civile en Ukraine
      en European Union Advisory Mission for Civilian Security Sector Reform in Ukraine
      acronyms - EUAM
      alias Mission de conseil de l’Union européenne en Ukraine

    mission-d-observation-electorale-de-l-union-europeenne subsidiary eu
      fr Mission d’observation électorale de l’Union européenne
      en European Union Election Observation Mission
      alias missions d’observation électorale de l’Union européenne

    # Organisation for Security and Co-operation in Europe
    fsc subsidiary osce
      fr Forum pour la coopération en matière de sécurité
      en Forum for Security Co-operation
      acronyms FCS FSC

    representant-special-et-coordonnateur-pour-la-lutte-contre-la-traite-des-etres-humains subsidiary osce
      fr Représentant spécial et Coordonnateur pour la lutte contre la traite des êtres humains
      en OSCE Special Representative and Co-ordinator for Combating Trafficking in Human Beings
      alias Représentante spéciale et Coordonnatrice pour la lutte contre la traite des êtres humains
      alias Représentant spécial et Coordonnateur de l’OSCE pour la lutte contre la traite des êtres humains

    groupe-de-l-action-contre-le-terrorisme-de-l-osce subsidiary osce
      fr Groupe de l’action contre le terrorisme de l’OSCE
      en OSCE Action against Terrorism Unit
      alias Groupe antiterroriste de l’OSCE
      alias Unité d’action contre le terrorisme de l’OSCE
      alias Groupe de l’action contre le terrorisme
      alias Département des menaces transnationales de l’OSCE
      alias Département des menaces transnationales

    oceea subsidiary osce
      fr Bureau du Coordonnateur des activités économiques et environnementales de l’OSCE
      en Office of the Co-ordinator of OSCE Economic and Environmental Activities
      acronyms - OCEEA
      alias Coordonnateur des activités économiques et environnementales de l’OSCE
      alias Bureau du Coordonnateur des activités économiques et environnementales

    spmu subsidiary osce
      fr Groupe de la police stratégique de l’OSCE
      en OSCE Strategic Police Matters Unit
      acronyms - SPMU
      alias Groupe des questions de police stratégique de l’OSCE
      alias Unité des questions stratégiques de police de l’OSCE

    cour-de-conciliation-et-d-arbitrage-au-sein-de-l-osce subsidiary osce
      fr Cour de conciliation et d’arbitrage au sein de l’OSCE
      en Court of Conciliation and Arbitration within the OSCE

    omik subsidiary osce
      fr Mission de l’OSCE au Kosovo
      en OSCE Mission in Kosovo
      acronyms - OMIK

    mission-de-l-osce-en-bosnie-herzegovine subsidiary osce
      fr Mission de l’OSCE en Bosnie-Herzégovine
      en OSCE Mission to Bosnia and Herzegovina

    mission-de-l-osce-en-serbie subsidiary osce
      fr Mission de l’OSCE en Serbie
      en OSCE Mission to Serbia

    mission-de-l-osce-au-montenegro subsidiary osce
      fr Mission de l’OSCE au Monténégro
      en OSCE Mission to Montenegro

    mission-de-l-osce-a-skopje subsidiary osce
      fr Mission de l’OSCE à Skopje
      en OSCE Mission to Skopje

    mission-de-l-osce-en-moldova subsidiary osce
      fr Mission de l’OSCE en Moldova
      en OSCE Mission to Moldova
      alias Mission de l’OSCE en République de Moldova

    presence-de-l-osce-en-albanie subsidiary osce
      fr Présence de l’OSCE en Albanie
      en OSCE Presence in Albania

    centre-de-l-osce-a-achgabat subsidiary osce
      fr Centre de l’OSCE à Achgabat
      en OSCE Centre in Ashgabat

    centre-de-l-osce-a-bichkek subsidiary osce
      fr Centre de l’OSCE à Bichkek
      en OSCE Centre in Bishkek
      alias Bureau du programme de l’OSCE à Bichkek

    centre-de-l-osce-a-astana subsidiary osce
      fr Centre de l’OSCE à Astana
      en OSCE Centre in Astana
      alias Bureau du programme de l’OSCE à Astana

    bureau-de-l-osce-au-tadjikistan subsidiary osce
      fr Bureau de l’OSCE au Tadjikistan
      en OSCE Office in Tajikistan
      alias Bureau du programme de l’OSCE à Douchanbé

    coordonnateur-des-projets-de-l-osce-en-ouzbekistan subsidiary osce
      fr Coordonnateur des projets de l’OSCE en Ouzbékistan
      en OSCE Project Co-ordinator in Uzbekistan

    coordonnateur-des-projets-de-l-osce-en-ukraine subsidiary osce
      fr Coordonnateur des projets de l’OSCE en Ukraine
      en OSCE Project Co-ordinator in Ukraine

    bureau-de-l-osce-a-bakou subsidiary osce
      fr Bureau de l’OSCE à Bakou
      en OSCE Office in Baku

    bureau-de-l-osce-a-erevan subsidiary osce
      fr Bureau de l’OSCE à Erevan
      en OSCE Office in Yerevan

    bmsc subsidiary osce
      fr École des cadres pour la gestion des frontières de l’OSCE
      en OSCE Border Management Staff College
      acronyms - BMSC
      alias École des cadres de l’OSCE pour la gestion des frontières

    academie-de-l-osce-a-bichkek subsidiary osce
      fr Académie de l’OSCE à Bichkek
      en OSCE Academy in Bishkek
    """#
}
