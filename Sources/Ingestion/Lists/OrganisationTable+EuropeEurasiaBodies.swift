// swift-format-ignore-file

extension OrganisationTable {
    /// Bodies of the other European and Eurasian organisations, and the smaller ones.
    static let europeEurasiaBodies = #"""
    # Council of Europe
    congres-des-pouvoirs-locaux-et-regionaux-du-conseil-de-l-europe subsidiary coe
      fr Congrès des pouvoirs locaux et régionaux du Conseil de l’Europe
      en Congress of Local and Regional Authorities of the Council of Europe
      alias Congrès des pouvoirs locaux et régionaux

    ecsr subsidiary coe
      fr Comité européen des droits sociaux
      en European Committee of Social Rights
      acronyms - ECSR

    cepej subsidiary coe
      fr Commission européenne pour l’efficacité de la justice
      en European Commission for the Efficiency of Justice
      acronyms CEPEJ CEPEJ

    cdpc subsidiary coe
      fr Comité européen pour les problèmes criminels
      en European Committee on Crime Problems
      acronyms CDPC CDPC

    comite-consultatif-de-la-convention-cadre-pour-la-protection-des-minorites-nationales subsidiary coe
      fr Comité consultatif de la Convention-cadre pour la protection des minorités nationales
      en Advisory Committee on the Framework Convention for the Protection of National Minorities

    grevio subsidiary coe
      fr Groupe d’experts sur la lutte contre la violence à l’égard des femmes et la violence domestique
      en Group of Experts on Action against Violence against Women and Domestic Violence
      acronyms GREVIO GREVIO

    comite-de-la-convention-sur-la-cybercriminalite subsidiary coe
      fr Comité de la Convention sur la cybercriminalité
      en Cybercrime Convention Committee

    cdct subsidiary coe
      fr Comité de lutte contre le terrorisme du Conseil de l’Europe
      en Council of Europe Committee on Counter-Terrorism
      acronyms - CDCT

    centre-nord-sud-du-conseil-de-l-europe subsidiary coe
      fr Centre Nord-Sud du Conseil de l’Europe
      en North-South Centre of the Council of Europe
      alias Centre européen pour l’interdépendance et la solidarité mondiales

    # NATO
    act subsidiary nato
      fr Commandement allié Transformation
      en Allied Command Transformation
      acronyms - ACT

    shape subsidiary nato
      fr Grand Quartier général des puissances alliées en Europe
      en Supreme Headquarters Allied Powers Europe
      acronyms - SHAPE

    eapc subsidiary nato
      fr Conseil de partenariat euro-atlantique
      en Euro-Atlantic Partnership Council
      acronyms CPEA EAPC

    conseil-otan-russie subsidiary nato
      fr Conseil OTAN-Russie
      en NATO-Russia Council

    assemblee-parlementaire-de-l-otan subsidiary nato
      fr Assemblée parlementaire de l’OTAN
      en NATO Parliamentary Assembly

    mission-de-formation-de-l-otan-en-iraq subsidiary nato
      fr Mission de formation de l’OTAN en Iraq
      en NATO Training Mission in Iraq
      alias Mission de l’OTAN en Iraq

    rsm subsidiary nato
      fr Mission Soutien résolu
      en Resolute Support Mission
      acronyms - RSM
      alias mission Soutien résolu

    operation-ocean-shield subsidiary nato
      fr Opération Ocean Shield
      en Operation Ocean Shield
      alias opération Ocean Shield

    # Eurasia, the Black Sea and south-eastern Europe
    assemblee-interparlementaire-de-la-communaute-d-etats-independants subsidiary cis
      fr Assemblée interparlementaire de la Communauté d’États indépendants
      en Interparliamentary Assembly of the Commonwealth of Independent States
      alias Assemblée interparlementaire des États membres de la Communauté d’États indépendants
      alias Assemblée interparlementaire de la CEI

    force-collective-de-maintien-de-la-paix-de-la-communaute-d-etats-independants subsidiary cis
      fr Force collective de maintien de la paix de la Communauté d’États indépendants
      en Collective Peacekeeping Force of the Commonwealth of Independent States
      alias force de maintien de la paix de la CEI
      alias Force de maintien de la paix de la Communauté d’États indépendants

    crrf subsidiary csto
      fr Forces collectives de réaction rapide
      en Collective Rapid Reaction Force
      acronyms - CRRF
      alias Forces collectives de réaction rapide de l’OTSC

    assemblee-parlementaire-de-l-organisation-du-traite-de-securite-collective subsidiary csto
      fr Assemblée parlementaire de l’Organisation du Traité de sécurité collective
      en Parliamentary Assembly of the Collective Security Treaty Organization
      alias Assemblée parlementaire de l’OTSC

    operation-kanal subsidiary csto
      fr Opération Kanal
      en Operation Kanal
      alias opération Kanal

    icbss subsidiary bsec
      fr Centre international d’études sur la mer Noire
      en International Centre for Black Sea Studies
      acronyms - ICBSS

    commission-pour-la-protection-de-la-mer-noire-contre-la-pollution regional -
      fr Commission pour la protection de la mer Noire contre la pollution
      en Commission on the Protection of the Black Sea Against Pollution
      alias Commission de la mer Noire

    seecp regional -
      fr Processus de coopération en Europe du Sud-Est
      en South-East European Cooperation Process
      acronyms - SEECP

    commission-du-danube regional -
      fr Commission du Danube
      en Danube Commission

    icpdr regional -
      fr Commission internationale pour la protection du Danube
      en International Commission for the Protection of the Danube River
      acronyms CIPD ICPDR

    groupe-de-visegrad regional -
      fr Groupe de Visegrád
      en Visegrád Group
      alias Groupe de Visegrad

    initiative-adriatique-et-ionienne regional -
      fr Initiative adriatique et ionienne
      en Adriatic and Ionian Initiative

    helcom regional -
      fr Commission d’Helsinki
      en Baltic Marine Environment Protection Commission
      acronyms - HELCOM
      alias Commission pour la protection du milieu marin de la mer Baltique

    commission-ospar regional -
      fr Commission OSPAR
      en OSPAR Commission

    union-economique-benelux regional -
      fr Union économique Benelux
      en Benelux Union
      alias Benelux

    cour-de-l-union-economique-eurasienne subsidiary eaeu
      fr Cour de l’Union économique eurasienne
      en Court of the Eurasian Economic Union

    eppo regional -
      fr Organisation européenne et méditerranéenne pour la protection des plantes
      en European and Mediterranean Plant Protection Organization
      acronyms OEPP EPPO

    eurocontrol regional -
      fr Organisation européenne pour la sécurité de la navigation aérienne
      en European Organisation for the Safety of Air Navigation
      acronyms - EUROCONTROL

    epo regional -
      fr Organisation européenne des brevets
      en European Patent Organisation
      acronyms OEB EPO
      alias Office européen des brevets

    eumetsat regional -
      fr Organisation européenne pour l’exploitation de satellites météorologiques
      en European Organisation for the Exploitation of Meteorological Satellites
      acronyms - EUMETSAT

    ecmwf regional -
      fr Centre européen pour les prévisions météorologiques à moyen terme
      en European Centre for Medium-Range Weather Forecasts
      acronyms CEPMMT ECMWF

    ebu regional -
      fr Union européenne de radio-télévision
      en European Broadcasting Union
      acronyms UER EBU

    bureau-du-haut-representant-en-bosnie-herzegovine international-other -
      fr Bureau du Haut-Représentant en Bosnie-Herzégovine
      en Office of the High Representative in Bosnia and Herzegovina
      alias Haut-Représentant pour la Bosnie-Herzégovine
      alias Haut Représentant pour la Bosnie-Herzégovine
      alias Conseil de mise en œuvre de la paix
    """#
}
