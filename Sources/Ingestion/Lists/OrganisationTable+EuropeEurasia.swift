// swift-format-ignore-file

extension OrganisationTable {
    /// Organisations of Europe, the Atlantic, the Black Sea and Eurasia.
    static let europeEurasia = #"""
    # European Union

    eu regional -
      fr Union européenne
      en European Union
      acronyms UE EU
      alias Communauté européenne
      alias Communautés européennes
      alias {Haut-Représentant|Haute-Représentante} de l’Union européenne pour les affaires étrangères et la politique de sécurité
      alias {Haut Représentant|Haute Représentante} de l’Union européenne pour les affaires étrangères et la politique de sécurité
      alias présidence de l’Union européenne
      alias Délégation de l’Union européenne
      alias Conseil des ministres de l’Union européenne
      alias Haut{|e} Représentant{|e} de l’Union européenne
      alias Représentant{|e} spécial{|e} de l’Union européenne
      alias Représentant{|e} spécial{|e} de l’UE
      alias Représentant{|e} spécial{|e} de l’Union européenne pour la région des Grands Lacs
      alias Représentant{|e} spécial{|e} de l’Union européenne pour le Sahel
      alias Représentant{|e} spécial{|e} de l’Union européenne pour l’Asie centrale
      dac 42000 close

    ec subsidiary eu
      fr Commission européenne
      en European Commission
      acronyms - EC
      alias Commission des Communautés européennes

    conseil-europeen subsidiary eu
      fr Conseil européen
      en European Council

    conseil-de-l-union-europeenne subsidiary eu
      fr Conseil de l’Union européenne
      en Council of the European Union

    parlement-europeen subsidiary eu
      fr Parlement européen
      en European Parliament

    eeas subsidiary eu
      fr Service européen pour l’action extérieure
      en European External Action Service
      acronyms SEAE EEAS

    echo subsidiary eu
      fr Service d’aide humanitaire et de protection civile de la Commission européenne
      en European Commission Humanitarian Aid and Civil Protection
      acronyms ECHO ECHO
      alias Office humanitaire de la Communauté européenne

    europol subsidiary eu
      fr Office européen de police
      en European Union Agency for Law Enforcement Cooperation
      acronyms Europol Europol
      alias Agence de l’Union européenne pour la coopération des services répressifs

    eurojust subsidiary eu
      fr Unité de coopération judiciaire de l’Union européenne
      en European Union Agency for Criminal Justice Cooperation
      acronyms Eurojust Eurojust

    frontex subsidiary eu
      fr Agence européenne de garde-frontières et de garde-côtes
      en European Border and Coast Guard Agency
      acronyms Frontex Frontex

    fra subsidiary eu
      fr Agence des droits fondamentaux de l’Union européenne
      en European Union Agency for Fundamental Rights
      acronyms FRA FRA

    emcdda subsidiary eu
      fr Observatoire européen des drogues et des toxicomanies
      en European Monitoring Centre for Drugs and Drug Addiction
      acronyms OEDT EMCDDA

    eurostat subsidiary eu
      fr Office statistique de l’Union européenne
      en Statistical Office of the European Union
      acronyms Eurostat Eurostat

    eea subsidiary eu
      fr Agence européenne pour l’environnement
      en European Environment Agency
      acronyms AEE EEA

    eulex subsidiary eu
      fr Mission « État de droit » menée par l’Union européenne au Kosovo
      en European Union Rule of Law Mission in Kosovo
      acronyms EULEX EULEX
      alias Mission État de droit de l’Union européenne au Kosovo
      alias EULEX Kosovo

    eufor subsidiary eu
      fr Force de l’Union européenne
      en European Union Force
      acronyms EUFOR EUFOR

    eutm subsidiary eu
      fr Mission de formation de l’Union européenne
      en European Union Training Mission
      acronyms EUTM EUTM

    eib financial-institution eu
      fr Banque européenne d’investissement
      en European Investment Bank
      acronyms BEI EIB

    ecb financial-institution eu
      fr Banque centrale européenne
      en European Central Bank
      acronyms BCE ECB

    eec regional -
      fr Communauté économique européenne
      en European Economic Community
      acronyms CEE EEC

    # Council of Europe

    coe regional -
      fr Conseil de l’Europe
      en Council of Europe
      acronyms CdE CoE
      alias {Secrétaire général|Secrétaire générale} du Conseil de l’Europe
      alias Comité des ministres du Conseil de l’Europe
      alias secrétariat du Conseil de l’Europe
      dac 47138 exact

    pace subsidiary coe
      fr Assemblée parlementaire du Conseil de l’Europe
      en Parliamentary Assembly of the Council of Europe
      acronyms APCE PACE

    echr subsidiary coe
      fr Cour européenne des droits de l’homme
      en European Court of Human Rights
      acronyms CEDH ECHR
      alias Cour européenne des droits de l’Homme

    codexter subsidiary coe
      fr Comité d’experts sur le terrorisme
      en Committee of Experts on Terrorism
      acronyms CODEXTER CODEXTER
      alias Comité d’experts du Conseil de l’Europe sur le terrorisme
      alias Comité d’experts sur le terrorisme du Conseil de l’Europe
      alias Comité du Conseil de l’Europe de lutte contre le terrorisme

    moneyval subsidiary coe
      fr Comité d’experts chargé d’évaluer les mesures de lutte contre le blanchiment de l’argent et le financement du terrorisme
      en Committee of Experts on the Evaluation of Anti-Money Laundering Measures and the Financing of Terrorism
      acronyms MONEYVAL MONEYVAL
      alias Comité d’experts chargée d’évaluer les mesures de lutte contre le blanchiment de l’argent et le financement du terrorisme
      alias Comité d’experts sur l’évaluation des mesures de lutte contre le blanchiment de capitaux et le financement du terrorisme

    greco subsidiary coe
      fr Groupe d’États contre la corruption
      en Group of States against Corruption
      acronyms GRECO GRECO

    greta subsidiary coe
      fr Groupe d’experts sur la lutte contre la traite des êtres humains
      en Group of Experts on Action against Trafficking in Human Beings
      acronyms GRETA GRETA

    commission-de-venise subsidiary coe
      fr Commission de Venise
      en Venice Commission
      alias Commission européenne pour la démocratie par le droit

    cpt subsidiary coe
      fr Comité européen pour la prévention de la torture et des peines ou traitements inhumains ou dégradants
      en European Committee for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment
      acronyms CPT CPT
      alias Comité européen pour la prévention de la torture

    ecri subsidiary coe
      fr Commission européenne contre le racisme et l’intolérance
      en European Commission against Racism and Intolerance
      acronyms ECRI ECRI

    commissaire-aux-droits-de-l-homme-du-conseil-de-l-europe subsidiary coe
      fr Commissaire aux droits de l’homme du Conseil de l’Europe
      en Council of Europe Commissioner for Human Rights

    groupe-pompidou subsidiary coe
      fr Groupe Pompidou
      en Pompidou Group

    banque-de-developpement-du-conseil-de-l-europe financial-institution coe
      fr Banque de développement du Conseil de l’Europe
      en Council of Europe Development Bank

    # OSCE

    osce regional -
      fr Organisation pour la sécurité et la coopération en Europe
      en Organization for Security and Co-operation in Europe
      acronyms OSCE OSCE
      alias secrétariat de l’OSCE
      alias {Secrétaire général|Secrétaire générale} de l’OSCE
      alias {Secrétaire général|Secrétaire générale} de l’Organisation pour la sécurité et la coopération en Europe
      alias {Président|Présidente} en exercice de l’OSCE
      alias Comité de sécurité de l’OSCE
      alias Conférence sur la sécurité et la coopération en Europe
      alias CSCE
      alias Conseil ministériel de l’OSCE
      alias Conseil permanent de l’OSCE
      alias Conseil permanent de l’Organisation pour la sécurité et la coopération en Europe
      alias Présidence de l’OSCE
      alias Président{|e} en exercice de l’Organisation pour la sécurité et la coopération en Europe
      alias secrétariat de l’Organisation pour la sécurité et la coopération en Europe
      alias Centre de l’OSCE
      dac 47131 exact

    odihr subsidiary osce
      fr Bureau des institutions démocratiques et des droits de l’homme
      en Office for Democratic Institutions and Human Rights
      acronyms BIDDH ODIHR
      alias Bureau des institutions démocratiques et des droits de l’homme de l’OSCE

    assemblee-parlementaire-de-l-osce subsidiary osce
      fr Assemblée parlementaire de l’OSCE
      en OSCE Parliamentary Assembly

    hcnm subsidiary osce
      fr Haut-Commissaire pour les minorités nationales
      en High Commissioner on National Minorities
      acronyms HCMN HCNM
      alias Haut-Commissaire de l’OSCE pour les minorités nationales

    centre-de-prevention-des-conflits subsidiary osce
      fr Centre de prévention des conflits
      en Conflict Prevention Centre
      alias Centre de prévention des conflits du secrétariat de l’OSCE
      alias Centre de prévention des conflits de l’OSCE

    representant-de-l-osce-pour-la-liberte-des-medias subsidiary osce
      fr Représentant de l’OSCE pour la liberté des médias
      en OSCE Representative on Freedom of the Media
      alias Représentante de l’OSCE pour la liberté des médias

    smm subsidiary osce
      fr Mission spéciale d’observation de l’OSCE en Ukraine
      en OSCE Special Monitoring Mission to Ukraine
      acronyms - SMM

    groupe-de-minsk subsidiary osce
      fr Groupe de Minsk
      en Minsk Group
      alias Groupe de Minsk de l’OSCE

    # Atlantic

    nato regional -
      fr Organisation du Traité de l’Atlantique Nord
      en North Atlantic Treaty Organization
      acronyms OTAN NATO
      alias {Secrétaire général|Secrétaire générale} de l’OTAN
      alias Alliance atlantique
      alias Conseil de l’Atlantique Nord
      alias Secrétaire général de l’Organisation du Traité de l’Atlantique Nord

    isaf subsidiary nato
      fr Force internationale d’assistance à la sécurité
      en International Security Assistance Force
      acronyms FIAS ISAF

    kfor subsidiary nato
      fr Force de paix au Kosovo
      en Kosovo Force
      acronyms KFOR KFOR
      alias Force internationale de sécurité au Kosovo

    weu regional -
      fr Union de l’Europe occidentale
      en Western European Union
      acronyms UEO WEU

    # Sub-regions of Europe

    cbss regional -
      fr Conseil des États de la mer Baltique
      en Council of the Baltic Sea States
      acronyms CEMB CBSS

    conseil-nordique regional -
      fr Conseil nordique
      en Nordic Council

    conseil-nordique-des-ministres regional -
      fr Conseil nordique des ministres
      en Nordic Council of Ministers

    conseil-de-l-arctique regional -
      fr Conseil de l’Arctique
      en Arctic Council

    beac regional -
      fr Conseil euro-arctique de la mer de Barents
      en Barents Euro-Arctic Council
      acronyms CEAB BEAC

    cei regional -
      fr Initiative de l’Europe centrale
      en Central European Initiative
      acronyms IEC CEI

    rcc regional -
      fr Conseil de coopération régionale
      en Regional Cooperation Council
      acronyms CCR RCC
      alias Pacte de stabilité pour l’Europe du Sud-Est

    selec regional -
      fr Centre de maintien de l’ordre en Europe du Sud-Est
      en Southeast European Law Enforcement Centre
      acronyms SELEC SELEC
      alias Initiative de coopération en Europe du Sud-Est
      alias SECI

    efta regional -
      fr Association européenne de libre-échange
      en European Free Trade Association
      acronyms AELE EFTA

    ufm regional -
      fr Union pour la Méditerranée
      en Union for the Mediterranean
      acronyms UpM UfM

    assemblee-parlementaire-de-la-mediterranee regional -
      fr Assemblée parlementaire de la Méditerranée
      en Parliamentary Assembly of the Mediterranean
      acronyms APM -

    ebrd financial-institution -
      fr Banque européenne pour la reconstruction et le développement
      en European Bank for Reconstruction and Development
      acronyms BERD EBRD

    cern international-other -
      fr Organisation européenne pour la recherche nucléaire
      en European Organization for Nuclear Research
      acronyms CERN CERN

    esa international-other -
      fr Agence spatiale européenne
      en European Space Agency
      acronyms ASE ESA

    # Black Sea and Eurasia

    bsec regional -
      fr Organisation de coopération économique de la mer Noire
      en Organization of the Black Sea Economic Cooperation
      acronyms OCEMN BSEC
      alias Organisation de coopération économique de la mer noire
      alias Organisation de la coopération économique de la mer Noire
      alias Coopération économique de la mer Noire
      alias CEMN
      alias Secrétariat international permanent de l’Organisation de coopération économique de la mer Noire
      alias Secrétariat international permanent de l’OCEMN
      alias Secrétariat permanent international de l’Organisation de coopération économique de la mer Noire
      dac 47110 exact

    bsun subsidiary bsec
      fr Réseau des universités de la mer Noire
      en Black Sea Universities Network
      acronyms - BSUN

    pabsec subsidiary bsec
      fr Assemblée parlementaire de l’Organisation de coopération économique de la mer Noire
      en Parliamentary Assembly of the Black Sea Economic Cooperation
      acronyms APCEMN PABSEC

    bstdb financial-institution bsec
      fr Banque de commerce et de développement de la mer Noire
      en Black Sea Trade and Development Bank
      acronyms BCDMN BSTDB

    cis regional -
      fr Communauté d’États indépendants
      en Commonwealth of Independent States
      acronyms CEI CIS
      alias Communauté des États indépendants
      alias Comité exécutif de la Communauté d’États indépendants
      alias Comité exécutif de la CEI
      alias Conseil des chefs d’État de la Communauté d’États indépendants

    centre-antiterroriste-de-la-communaute-d-etats-independants subsidiary cis
      fr Centre antiterroriste de la Communauté d’États indépendants
      en Anti-Terrorism Centre of the Commonwealth of Independent States
      alias Centre antiterroriste de la Communauté des États indépendants
      alias Centre antiterroriste de la CEI

    csto regional -
      fr Organisation du Traité de sécurité collective
      en Collective Security Treaty Organization
      acronyms OTSC CSTO
      alias secrétariat de l’Organisation du Traité de sécurité collective
      alias {Secrétaire général|Secrétaire générale} de l’Organisation du Traité de sécurité collective
      alias Conseil de sécurité collective
      alias Secrétaire général de l’OTSC
      alias secrétariat de l’OTSC

    eaec regional -
      fr Communauté économique eurasienne
      en Eurasian Economic Community
      acronyms CEEA EAEC
      alias Communauté économique eurasiatique
      alias EURASEC

    eaeu regional -
      fr Union économique eurasienne
      en Eurasian Economic Union
      acronyms UEE EAEU
      alias Union économique eurasiatique

    commission-economique-eurasienne subsidiary eaeu
      fr Commission économique eurasienne
      en Eurasian Economic Commission
      alias Commission économique eurasiatique

    edb financial-institution -
      fr Banque eurasienne de développement
      en Eurasian Development Bank
      acronyms - EDB
      alias Banque eurasiatique de développement

    eag regional -
      fr Groupe Eurasie de lutte contre le blanchiment de capitaux et le financement du terrorisme
      en Eurasian Group on Combating Money Laundering and Financing of Terrorism
      acronyms EAG EAG
      alias Groupe Eurasie
      alias Groupe eurasien de lutte contre le blanchiment d’argent et le financement du terrorisme

    sco regional -
      fr Organisation de Shanghai pour la coopération
      en Shanghai Cooperation Organization
      acronyms OCS SCO
      alias Organisation de coopération de Shanghai
      alias Organisation de Shanghaï pour la coopération
      alias Conseil des chefs d’État de l’Organisation de Shanghai pour la coopération
      alias secrétariat de l’Organisation de Shanghai pour la coopération
      alias Secrétaire général de l’Organisation de Shanghai pour la coopération
      alias Secrétaire général de l’OCS
      alias secrétariat de l’OCS

    rats subsidiary sco
      fr Instance régionale de lutte contre le terrorisme
      en Regional Anti-Terrorist Structure
      acronyms - RATS
      alias Instance régionale de lutte contre le terrorisme de l’Organisation de Shanghai pour la coopération
      alias Structure régionale antiterroriste
      alias Structure régionale antiterroriste de l’Organisation de Shanghai pour la coopération
      alias Instance régionale antiterroriste

    eco regional -
      fr Organisation de coopération économique
      en Economic Cooperation Organization
      acronyms OCE ECO
      alias Organisation de la coopération économique
      alias secrétariat de l’Organisation de coopération économique

    etdb financial-institution eco
      fr Banque de commerce et de développement de l’Organisation de coopération économique
      en ECO Trade and Development Bank
      acronyms - ETDB

    guam regional -
      fr Organisation pour la démocratie et le développement économique – GUAM
      en Organization for Democracy and Economic Development – GUAM
      acronyms GUAM GUAM
      alias Organisation pour la démocratie et le développement économique-GUAM
      alias Organisation pour la démocratie et le développement économique
      alias GUUAM
      alias Groupe GUUAM

    carec regional -
      fr Programme de coopération économique régionale pour l’Asie centrale
      en Central Asia Regional Economic Cooperation Program
      acronyms - CAREC

    caricc regional -
      fr Centre régional d’information et de coordination de l’Asie centrale
      en Central Asian Regional Information and Coordination Centre
      acronyms CARICC CARICC

    speca un-other un
      fr Programme spécial des Nations Unies pour les pays de l’Asie centrale
      en United Nations Special Programme for the Economies of Central Asia
      acronyms SPECA SPECA

    ifas regional -
      fr Fonds international pour la sauvegarde de la mer d’Aral
      en International Fund for Saving the Aral Sea
      acronyms - IFAS

    organisation-des-etats-turciques regional -
      fr Organisation des États turciques
      en Organization of Turkic States
      alias Conseil de coopération des pays turcophones
      alias Conseil turcique

    turksoy regional -
      fr Organisation internationale de la culture turque
      en International Organization of Turkic Culture
      acronyms TURKSOY TURKSOY
    """#
}
