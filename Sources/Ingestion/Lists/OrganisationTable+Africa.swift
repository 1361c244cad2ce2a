// swift-format-ignore-file

extension OrganisationTable {
    /// Organisations of Africa, their organs and the development banks and river basins of the continent.
    static let africa = #"""
    au regional -
      fr Union africaine
      en African Union
      acronyms UA AU
      alias Organisation de l’unité africaine
      alias OUA
      alias Président{|e} de l’Union africaine
      alias secrétariat de l’Union africaine
      alias Conférence de l’Union africaine
      alias Conférence des chefs d’État et de gouvernement de l’Union africaine
      alias Sommet de l’Union africaine
      alias Conseil exécutif de l’Union africaine
      alias Comité des représentants permanents de l’Union africaine
      alias Conférence des chefs d’État et de gouvernement de l’UA
      alias Envoyé{|e} spécial{|e} de l’Union africaine
      alias Haut{|e}-Représentant{|e} de l’Union africaine
      alias Représentant{|e} spécial{|e} de l’Union africaine
      dac 47005 close

    auc subsidiary au
      fr Commission de l’Union africaine
      en African Union Commission
      acronyms CUA AUC
      alias Président{|e} de la Commission de l’Union africaine
      alias Président{|e} de la Commission de l’UA
      alias Commission de l’UA
      alias Représentant{|e} spécial{|e} du Président de la Commission de l’Union africaine
      alias Vice-Président{|e} de la Commission de l’Union africaine

    aupsc subsidiary au
      fr Conseil de paix et de sécurité de l’Union africaine
      en African Union Peace and Security Council
      acronyms CPS PSC
      alias Conseil de paix et de sécurité
      alias Conseil paix et sécurité de l’Union africaine
      alias CPS de l’UA
      alias CPS de l’Union africaine
      alias Conseil de paix et de sécurité de l’UA

    amisom subsidiary au
      fr Mission de l’Union africaine en Somalie
      en African Union Mission in Somalia
      acronyms AMISOM AMISOM

    atmis subsidiary au
      fr Mission de transition de l’Union africaine en Somalie
      en African Union Transition Mission in Somalia
      acronyms ATMIS ATMIS

    amis subsidiary au
      fr Mission de l’Union africaine au Soudan
      en African Union Mission in the Sudan
      acronyms MUAS AMIS

    afisma subsidiary au
      fr Mission internationale de soutien au Mali sous conduite africaine
      en African-led International Support Mission in Mali
      acronyms MISMA AFISMA

    misca subsidiary au
      fr Mission internationale de soutien à la Centrafrique sous conduite africaine
      en African-led International Support Mission in the Central African Republic
      acronyms MISCA MISCA

    achpr subsidiary au
      fr Commission africaine des droits de l’homme et des peuples
      en African Commission on Human and Peoples’ Rights
      acronyms CADHP ACHPR

    afchpr subsidiary au
      fr Cour africaine des droits de l’homme et des peuples
      en African Court on Human and Peoples’ Rights
      acronyms CAfDHP AfCHPR

    acerwc subsidiary au
      fr Comité africain d’experts sur les droits et le bien-être de l’enfant
      en African Committee of Experts on the Rights and Welfare of the Child
      acronyms CAEDBE ACERWC

    acsrt subsidiary au
      fr Centre africain d’études et de recherche sur le terrorisme
      en African Centre for the Study and Research on Terrorism
      acronyms CAERT ACSRT

    afripol subsidiary au
      fr Mécanisme de coopération policière de l’Union africaine
      en African Union Mechanism for Police Cooperation
      acronyms AFRIPOL AFRIPOL

    cissa subsidiary au
      fr Comité des services de renseignement et de sécurité en Afrique
      en Committee of Intelligence and Security Services of Africa
      acronyms CISSA CISSA

    nepad subsidiary au
      fr Nouveau Partenariat pour le développement de l’Afrique
      en New Partnership for Africa’s Development
      acronyms NEPAD NEPAD
      alias Agence de planification et de coordination du NEPAD
      alias Agence de développement de l’Union africaine
      alias AUDA-NEPAD
      alias secrétariat du NEPAD
      dac 47117 exact

    aprm subsidiary au
      fr Mécanisme africain d’évaluation par les pairs
      en African Peer Review Mechanism
      acronyms MAEP APRM
      alias Mécanisme d’évaluation intra-africaine

    pap subsidiary au
      fr Parlement panafricain
      en Pan-African Parliament
      acronyms PPA PAP

    africa-cdc subsidiary au
      fr Centres africains de contrôle et de prévention des maladies
      en Africa Centres for Disease Control and Prevention
      acronyms - Africa-CDC
      alias CDC Afrique
      alias Africa CDC
      alias Centre africain de contrôle et de prévention des maladies

    ecosocc subsidiary au
      fr Conseil économique, social et culturel de l’Union africaine
      en Economic, Social and Cultural Council of the African Union
      acronyms ECOSOCC ECOSOCC

    au-ibar subsidiary au
      fr Bureau interafricain des ressources animales de l’Union africaine
      en African Union Interafrican Bureau for Animal Resources
      acronyms UA-BIRA AU-IBAR

    arc subsidiary au
      fr Mutuelle panafricaine de gestion des risques
      en African Risk Capacity
      acronyms - ARC

    afcfta subsidiary au
      fr Zone de libre-échange continentale africaine
      en African Continental Free Trade Area
      acronyms ZLECAf AfCFTA
      alias secrétariat de la Zone de libre-échange continentale africaine

    amcen subsidiary au
      fr Conférence ministérielle africaine sur l’environnement
      en African Ministerial Conference on the Environment
      acronyms CMAE AMCEN

    amcow subsidiary au
      fr Conseil des ministres africains chargés de l’eau
      en African Ministers’ Council on Water
      acronyms AMCOW AMCOW

    afcone subsidiary au
      fr Commission africaine de l’énergie atomique
      en African Commission on Nuclear Energy
      acronyms AFCONE AFCONE
      alias Commission africaine de l’énergie nucléaire

    amf financial-institution au
      fr Fonds monétaire africain
      en African Monetary Fund
      acronyms FMA AMF

    asf subsidiary au
      fr Force africaine en attente
      en African Standby Force
      acronyms FAA ASF

    rec regional -
      fr Communautés économiques régionales
      en Regional economic communities (of Africa)
      acronyms CER RECs

    aec regional -
      fr Communauté économique africaine
      en African Economic Community
      acronyms CEA AEC

    # Regional economic communities and mechanisms

    ecowas regional -
      fr Communauté économique des États de l’Afrique de l’Ouest
      en Economic Community of West African States
      acronyms CEDEAO ECOWAS
      alias Communauté économique des États d’Afrique de l’Ouest
      alias Commission de la CEDEAO
      alias Commission de la Communauté économique des États de l’Afrique de l’Ouest
      alias Conférence des chefs d’État et de gouvernement de la CEDEAO
      alias Conférence des chefs d’État et de gouvernement de la Communauté économique des États de l’Afrique de l’Ouest
      alias Président{|e} de la Commission de la CEDEAO
      alias Président{|e} de la Commission de la Communauté économique des États de l’Afrique de l’Ouest
      alias Président{|e} en exercice de la CEDEAO
      dac 47034 exact

    giaba subsidiary ecowas
      fr Groupe intergouvernemental d’action contre le blanchiment d’argent en Afrique de l’Ouest
      en Inter-Governmental Action Group against Money Laundering in West Africa
      acronyms GIABA GIABA

    ecomog subsidiary ecowas
      fr Groupe de contrôle de la Communauté économique des États de l’Afrique de l’Ouest
      en ECOWAS Monitoring Group
      acronyms ECOMOG ECOMOG

    waho subsidiary ecowas
      fr Organisation ouest-africaine de la santé
      en West African Health Organization
      acronyms OOAS WAHO

    ebid financial-institution ecowas
      fr Banque d’investissement et de développement de la CEDEAO
      en ECOWAS Bank for Investment and Development
      acronyms BIDC EBID

    eccas regional -
      fr Communauté économique des États de l’Afrique centrale
      en Economic Community of Central African States
      acronyms CEEAC ECCAS
      alias Communauté économique des États d’Afrique centrale
      alias secrétariat de la CEEAC
      alias Commission de la Communauté économique des États de l’Afrique centrale
      alias Commission de la CEEAC
      alias Secrétaire général de la CEEAC
      alias Secrétaire général de la Communauté économique des États de l’Afrique centrale
      alias Président{|e} de la Commission de la CEEAC
      alias Communauté économique d’États de l’Afrique centrale

    sadc regional -
      fr Communauté de développement de l’Afrique australe
      en Southern African Development Community
      acronyms SADC SADC
      alias Communauté du développement de l’Afrique australe
      alias Communauté de développement d’Afrique australe
      alias CDAA
      alias secrétariat de la Communauté de développement de l’Afrique australe
      alias Secrétaire exécutif de la SADC
      alias Secrétaire exécutive de la SADC
      alias Secrétaire exécutif de la Communauté de développement de l’Afrique australe
      alias Secrétaire exécutive de la Communauté de développement de l’Afrique australe
      alias Sommet de la SADC
      alias Conférence des chefs d’État et de gouvernement de la SADC
      dac 47089 exact

    comesa regional -
      fr Marché commun de l’Afrique de l’Est et de l’Afrique australe
      en Common Market for Eastern and Southern Africa
      acronyms COMESA COMESA
      alias Marché commun de l’Afrique orientale et australe
      alias Marché commun d’Afrique orientale et australe
      alias Secrétaire général du COMESA
      alias Secrétaire générale du COMESA

    eac regional -
      fr Communauté d’Afrique de l’Est
      en East African Community
      acronyms CAE EAC
      alias Communauté de l’Afrique de l’Est
      alias Communauté est-africaine
      alias Secrétaire général de la Communauté d’Afrique de l’Est
      alias Secrétaire générale de la Communauté d’Afrique de l’Est
      alias Conférence des chefs d’État de la Communauté d’Afrique de l’Est
      alias Sommet de la Communauté d’Afrique de l’Est

    igad regional -
      fr Autorité intergouvernementale pour le développement
      en Intergovernmental Authority on Development
      acronyms IGAD IGAD
      alias Autorité intergouvernementale sur le développement
      alias Autorité intergouvernementale de développement
      alias Secrétaire exécutif de l’IGAD
      alias Secrétaire exécutif de l’Autorité intergouvernementale pour le développement
      alias secrétariat de l’Autorité intergouvernementale pour le développement
      alias Conférence des chefs d’État et de gouvernement de l’IGAD

    icpac subsidiary igad
      fr Centre de prévision et d’applications climatologiques de l’IGAD
      en IGAD Climate Prediction and Applications Centre
      acronyms ICPAC ICPAC

    icepcve subsidiary igad
      fr Centre d’excellence de l’IGAD pour la prévention de l’extrémisme violent
      en IGAD Centre of Excellence for Preventing and Countering Violent Extremism
      acronyms - ICEPCVE

    cen-sad regional -
      fr Communauté des États sahélo-sahariens
      en Community of Sahelo-Saharan States
      acronyms CEN-SAD CEN-SAD

    amu regional -
      fr Union du Maghreb arabe
      en Arab Maghreb Union
      acronyms UMA AMU

    cemac regional -
      fr Communauté économique et monétaire de l’Afrique centrale
      en Central African Economic and Monetary Community
      acronyms CEMAC CEMAC
      alias Communauté économique et monétaire des États de l’Afrique centrale
      dac 47113 exact

    waemu regional -
      fr Union économique et monétaire ouest-africaine
      en West African Economic and Monetary Union
      acronyms UEMOA WAEMU

    cepgl regional -
      fr Communauté économique des pays des Grands Lacs
      en Economic Community of the Great Lakes Countries
      acronyms CEPGL CEPGL

    icglr regional -
      fr Conférence internationale sur la région des Grands Lacs
      en International Conference on the Great Lakes Region
      acronyms CIRGL ICGLR
      alias Secrétariat de la Conférence internationale sur la région des Grands Lacs
      alias Secrétaire exécutif de la Conférence internationale sur la région des Grands Lacs
      alias Secrétaire exécutive de la Conférence internationale sur la région des Grands Lacs

    recsa regional -
      fr Centre régional sur les armes légères dans la région des Grands Lacs, la corne de l’Afrique et les États limitrophes
      en Regional Centre on Small Arms in the Great Lakes Region, the Horn of Africa and Bordering States
      acronyms RECSA RECSA
      alias Centre régional sur les armes légères

    eapcco regional -
      fr Organisation de coopération des chefs de police d’Afrique de l’Est
      en Eastern Africa Police Chiefs Cooperation Organization
      acronyms - EAPCCO

    esaamlg regional -
      fr Groupe de lutte contre le blanchiment d’argent en Afrique de l’Est et en Afrique australe
      en Eastern and Southern Africa Anti-Money Laundering Group
      acronyms - ESAAMLG

    easf regional -
      fr Force en attente de l’Afrique de l’Est
      en Eastern Africa Standby Force
      acronyms - EASF

    sacu regional -
      fr Union douanière d’Afrique australe
      en Southern African Customs Union
      acronyms - SACU

    mru regional -
      fr Union du fleuve Mano
      en Mano River Union
      acronyms UFM MRU

    lcbc regional -
      fr Commission du bassin du lac Tchad
      en Lake Chad Basin Commission
      acronyms CBLT LCBC

    mnjtf subsidiary lcbc
      fr Force multinationale mixte
      en Multinational Joint Task Force
      acronyms FMM MNJTF

    nba regional -
      fr Autorité du bassin du Niger
      en Niger Basin Authority
      acronyms ABN NBA

    omvs regional -
      fr Organisation pour la mise en valeur du fleuve Sénégal
      en Senegal River Basin Development Organization
      acronyms OMVS OMVS

    omvg regional -
      fr Organisation pour la mise en valeur du fleuve Gambie
      en Gambia River Basin Development Organization
      acronyms OMVG OMVG

    nbi regional -
      fr Initiative du bassin du Nil
      en Nile Basin Initiative
      acronyms IBN NBI

    cilss regional -
      fr Comité permanent inter-États de lutte contre la sécheresse dans le Sahel
      en Permanent Inter-State Committee for Drought Control in the Sahel
      acronyms CILSS CILSS
      alias Comité permanent inter-États de lutte contre la sécheresse au Sahel

    g5-sahel regional -
      fr Groupe de cinq pays du Sahel
      en Group of Five for the Sahel
      acronyms - G5-Sahel
      alias G5 Sahel
      alias Groupe de cinq États du Sahel
      alias Force conjointe du Groupe de cinq pays du Sahel
      alias Force conjointe du G5 Sahel
      alias FC-G5S

    ggc regional -
      fr Commission du golfe de Guinée
      en Gulf of Guinea Commission
      acronyms CGG GGC

    conseil-de-l-entente regional -
      fr Conseil de l’Entente
      en Conseil de l’Entente

    initiative-d-accra regional -
      fr Initiative d’Accra
      en Accra Initiative

    comifac regional -
      fr Commission des forêts d’Afrique centrale
      en Central African Forests Commission
      acronyms COMIFAC COMIFAC

    capcco regional -
      fr Comité des chefs de police d’Afrique centrale
      en Central African Police Chiefs Committee
      acronyms CCPAC CAPCCO

    unsac un-other un
      fr Comité consultatif permanent des Nations Unies chargé des questions de sécurité en Afrique centrale
      en United Nations Standing Advisory Committee on Security Questions in Central Africa
      acronyms - UNSAC

    commission-de-l-ocean-indien regional -
      fr Commission de l’océan Indien
      en Indian Ocean Commission
      acronyms COI IOC

    ohada regional -
      fr Organisation pour l’harmonisation en Afrique du droit des affaires
      en Organisation for the Harmonisation of Business Law in Africa
      acronyms OHADA OHADA

    aripo regional -
      fr Organisation régionale africaine de la propriété intellectuelle
      en African Regional Intellectual Property Organization
      acronyms ARIPO ARIPO

    oapi regional -
      fr Organisation africaine de la propriété intellectuelle
      en African Intellectual Property Organization
      acronyms OAPI OAPI

    cames regional -
      fr Conseil africain et malgache pour l’enseignement supérieur
      en African and Malagasy Council for Higher Education
      acronyms CAMES CAMES

    # Banks

    afdb financial-institution -
      fr Banque africaine de développement
      en African Development Bank
      acronyms BAD AfDB
      alias Groupe de la Banque africaine de développement
      alias Fonds africain de développement
      alias Président de la Banque africaine de développement
      dac 46002 exact

    boad financial-institution waemu
      fr Banque ouest-africaine de développement
      en West African Development Bank
      acronyms BOAD BOAD

    bdeac financial-institution cemac
      fr Banque de développement des États de l’Afrique centrale
      en Development Bank of the Central African States
      acronyms BDEAC BDEAC

    afreximbank financial-institution -
      fr Banque africaine d’import-export
      en African Export-Import Bank
      acronyms - Afreximbank
      alias Afreximbank

    acbf international-other -
      fr Fondation pour le renforcement des capacités en Afrique
      en African Capacity Building Foundation
      acronyms - ACBF
    """#
}
