// swift-format-ignore-file

extension OrganisationTable {
    /// Organisations that belong to no region: legal, linguistic, economic, technical and parliamentary bodies, groups of States,
    /// the Red Cross and civil society.
    static let international = #"""
    aalco international-other -
      fr Organisation juridique consultative pour les pays d’Asie et d’Afrique
      en Asian-African Legal Consultative Organization
      acronyms OJCPAA AALCO
      alias Organisation juridique consultative Afrique-Asie
      alias Comité juridique consultatif Afrique-Asie
      alias Comité consultatif juridique afro-asiatique

    cplp international-other -
      fr Communauté des pays de langue portugaise
      en Community of Portuguese-speaking Countries
      acronyms CPLP CPLP
      alias Communauté des pays lusophones
      alias Secrétariat exécutif de la Communauté des pays de langue portugaise
      alias Secrétaire exécutif de la Communauté des pays de langue portugaise
      alias Secrétariat exécutif de la CPLP
      dac 47026 exact

    oif international-other -
      fr Organisation internationale de la Francophonie
      en International Organization of la Francophonie
      acronyms OIF OIF
      alias Organisation internationale de la francophonie
      alias {Secrétaire général|Secrétaire générale} de la Francophonie
      alias {Secrétaire général|Secrétaire générale} de l’Organisation internationale de la Francophonie
      alias Agence intergouvernementale de la Francophonie
      alias Agence de coopération culturelle et technique
      alias Sommet de la Francophonie
      alias Conférence ministérielle de la Francophonie
      alias Conseil permanent de la Francophonie
      dac 47046 exact

    apf subsidiary oif
      fr Assemblée parlementaire de la Francophonie
      en Parliamentary Assembly of La Francophonie
      acronyms APF APF

    auf international-other -
      fr Agence universitaire de la Francophonie
      en Francophone University Agency
      acronyms AUF AUF

    commonwealth international-other -
      fr Commonwealth
      en Commonwealth
      alias Secrétariat du Commonwealth
      alias Commonwealth des Nations
      alias {Secrétaire général|Secrétaire générale} du Commonwealth

    oacps international-other -
      fr Organisation des États d’Afrique, des Caraïbes et du Pacifique
      en Organisation of African, Caribbean and Pacific States
      acronyms OEACP OACPS
      alias Groupe des États d’Afrique, des Caraïbes et du Pacifique
      alias Groupe ACP

    nam international-other -
      fr Mouvement des pays non alignés
      en Non-Aligned Movement
      acronyms - NAM

    g77 international-other -
      fr Groupe des 77
      en Group of 77
      acronyms G77 G77
      alias Groupe des 77 et la Chine
      alias Groupe des Soixante-Dix-Sept

    g20 international-other -
      fr Groupe des Vingt
      en Group of Twenty
      acronyms G20 G20

    g8 international-other -
      fr Groupe des Huit
      en Group of Eight
      acronyms G8 G8

    g7 international-other -
      fr Groupe des Sept
      en Group of Seven
      acronyms G7 G7

    brics international-other -
      fr Groupe BRICS
      en BRICS
      acronyms BRICS BRICS

    aosis international-other -
      fr Alliance des petits États insulaires
      en Alliance of Small Island States
      acronyms AOSIS AOSIS

    quatuor-pour-le-moyen-orient international-other -
      fr Quatuor pour le Moyen-Orient
      en Middle East Quartet

    unaoc un-other un
      fr Alliance des civilisations
      en United Nations Alliance of Civilizations
      acronyms - UNAOC
      alias Alliance des civilisations de l’Organisation des Nations Unies
      alias Alliance des civilisations des Nations Unies

    # Economic organisations

    oecd international-other -
      fr Organisation de coopération et de développement économiques
      en Organisation for Economic Co-operation and Development
      acronyms OCDE OECD
      alias Organisation de coopération et de développement économique

    dac subsidiary oecd
      fr Comité d’aide au développement
      en Development Assistance Committee
      acronyms CAD DAC
      alias Comité d’aide au développement de l’OCDE

    iea international-other oecd
      fr Agence internationale de l’énergie
      en International Energy Agency
      acronyms AIE IEA

    nea international-other oecd
      fr Agence pour l’énergie nucléaire
      en Nuclear Energy Agency
      acronyms AEN NEA

    fatf international-other -
      fr Groupe d’action financière
      en Financial Action Task Force
      acronyms GAFI FATF
      alias Groupe d’action financière internationale

    opec international-other -
      fr Organisation des pays exportateurs de pétrole
      en Organization of the Petroleum Exporting Countries
      acronyms OPEP OPEC

    irena international-other -
      fr Agence internationale pour les énergies renouvelables
      en International Renewable Energy Agency
      acronyms IRENA IRENA

    wco international-other -
      fr Organisation mondiale des douanes
      en World Customs Organization
      acronyms OMD WCO

    bis financial-institution -
      fr Banque des règlements internationaux
      en Bank for International Settlements
      acronyms BRI BIS

    fsb financial-institution -
      fr Conseil de stabilité financière
      en Financial Stability Board
      acronyms CSF FSB

    ndb financial-institution -
      fr Nouvelle Banque de développement
      en New Development Bank
      acronyms - NDB

    cfc international-other -
      fr Fonds commun pour les produits de base
      en Common Fund for Commodities
      acronyms FCPB CFC

    chambre-de-commerce-internationale international-other -
      fr Chambre de commerce internationale
      en International Chamber of Commerce
      acronyms CCI ICC

    wef civil-society -
      fr Forum économique mondial
      en World Economic Forum
      acronyms - WEF

    # Security and justice

    interpol international-other -
      fr Organisation internationale de police criminelle
      en International Criminal Police Organization
      acronyms INTERPOL INTERPOL
      alias Organisation internationale de police criminelle-INTERPOL
      alias OIPC
      alias OIPC-INTERPOL
      alias OIPC/INTERPOL
      alias {Secrétaire général|Secrétaire générale} d’INTERPOL
      alias Secrétariat général d’INTERPOL
      alias Interpol

    gctf international-other -
      fr Forum mondial de lutte contre le terrorisme
      en Global Counterterrorism Forum
      acronyms FMCT GCTF
      alias Forum mondial contre le terrorisme
      alias Forum mondial de lutte antiterroriste

    iij international-other -
      fr Institut international pour la justice et l’état de droit
      en International Institute for Justice and the Rule of Law
      acronyms IIJ IIJ

    centre-hedayah international-other -
      fr Centre Hedayah
      en Hedayah
      alias Hedayah

    iaca international-other -
      fr Académie internationale de lutte contre la corruption
      en International Anti-Corruption Academy
      acronyms - IACA

    idlo international-other -
      fr Organisation internationale de droit du développement
      en International Development Law Organization
      acronyms OIDD IDLO

    pca international-other -
      fr Cour permanente d’arbitrage
      en Permanent Court of Arbitration
      acronyms CPA PCA

    hcch international-other -
      fr Conférence de La Haye de droit international privé
      en Hague Conference on Private International Law
      acronyms HCCH HCCH

    unidroit international-other -
      fr Institut international pour l’unification du droit privé
      en International Institute for the Unification of Private Law
      acronyms UNIDROIT UNIDROIT

    groupe-egmont international-other -
      fr Groupe Egmont
      en Egmont Group
      alias Groupe Egmont des cellules de renseignement financier

    arrangement-de-wassenaar international-other -
      fr Arrangement de Wassenaar
      en Wassenaar Arrangement

    nsg international-other -
      fr Groupe des fournisseurs nucléaires
      en Nuclear Suppliers Group
      acronyms GFN NSG

    iaptc international-other -
      fr Association internationale des centres de formation au maintien de la paix
      en International Association of Peacekeeping Training Centres
      acronyms - IAPTC

    # Parliaments, democracy, technical bodies

    ipu international-other -
      fr Union interparlementaire
      en Inter-Parliamentary Union
      acronyms UIP IPU

    idea international-other -
      fr Institut international pour la démocratie et l’assistance électorale
      en International Institute for Democracy and Electoral Assistance
      acronyms - IDEA
      alias International IDEA
      alias IDEA International

    woah international-other -
      fr Organisation mondiale de la santé animale
      en World Organisation for Animal Health
      acronyms OMSA WOAH
      alias Office international des épizooties
      alias OIE

    iso international-other -
      fr Organisation internationale de normalisation
      en International Organization for Standardization
      acronyms ISO ISO

    iucn international-other -
      fr Union internationale pour la conservation de la nature
      en International Union for Conservation of Nature
      acronyms UICN IUCN

    iho international-other -
      fr Organisation hydrographique internationale
      en International Hydrographic Organization
      acronyms OHI IHO

    cgiar international-other -
      fr Groupe consultatif pour la recherche agricole internationale
      en Consultative Group on International Agricultural Research
      acronyms GCRAI CGIAR

    paris21 international-other -
      fr Partenariat statistique au service du développement à l’aube du XXIe siècle
      en Partnership in Statistics for Development in the 21st Century
      acronyms PARIS21 PARIS21

    communaute-des-democraties international-other -
      fr Communauté des démocraties
      en Community of Democracies

    gpe international-other -
      fr Partenariat mondial pour l’éducation
      en Global Partnership for Education
      acronyms - GPE

    comite-international-olympique international-other -
      fr Comité international olympique
      en International Olympic Committee
      acronyms CIO IOC

    ordre-souverain-de-malte international-other -
      fr Ordre souverain de Malte
      en Sovereign Order of Malta

    icmpd international-other -
      fr Centre international pour le développement des politiques migratoires
      en International Centre for Migration Policy Development
      acronyms ICMPD ICMPD

    # Red Cross and civil society

    icrc international-other -
      fr Comité international de la Croix-Rouge
      en International Committee of the Red Cross
      acronyms CICR ICRC
      alias Président du Comité international de la Croix-Rouge
      alias Présidente du Comité international de la Croix-Rouge

    ifrc international-other -
      fr Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge
      en International Federation of Red Cross and Red Crescent Societies
      acronyms FICR IFRC
      alias Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge

    oxfam civil-society -
      fr Oxfam
      en Oxfam
      alias Oxfam International

    greentree-foundation civil-society -
      fr Greentree Foundation
      en Greentree Foundation
      alias Fondation Greentree

    amnesty-international civil-society -
      fr Amnesty International
      en Amnesty International

    hrw civil-society -
      fr Human Rights Watch
      en Human Rights Watch
      acronyms - HRW

    medecins-sans-frontieres civil-society -
      fr Médecins sans frontières
      en Doctors Without Borders
      acronyms MSF MSF

    save-the-children civil-society -
      fr Save the Children
      en Save the Children
      alias Save the Children International

    care-international civil-society -
      fr CARE International
      en CARE International

    nrc civil-society -
      fr Conseil norvégien pour les réfugiés
      en Norwegian Refugee Council
      acronyms - NRC

    conseil-danois-pour-les-refugies civil-society -
      fr Conseil danois pour les réfugiés
      en Danish Refugee Council

    irc civil-society -
      fr Comité international de secours
      en International Rescue Committee
      acronyms - IRC

    vision-mondiale civil-society -
      fr Vision mondiale
      en World Vision International
      alias World Vision

    caritas-internationalis civil-society -
      fr Caritas Internationalis
      en Caritas Internationalis

    acf civil-society -
      fr Action contre la faim
      en Action against Hunger
      acronyms ACF ACF

    handicap-international civil-society -
      fr Handicap International
      en Handicap International
      alias Humanité & Inclusion

    icva civil-society -
      fr Conseil international des agences bénévoles
      en International Council of Voluntary Agencies
      acronyms ICVA ICVA

    fondation-bill-et-melinda-gates civil-society -
      fr Fondation Bill et Melinda Gates
      en Bill and Melinda Gates Foundation
      alias Fondation Bill & Melinda Gates

    fondation-pour-les-nations-unies civil-society -
      fr Fondation pour les Nations Unies
      en United Nations Foundation

    centre-carter civil-society -
      fr Centre Carter
      en Carter Center

    ipi civil-society -
      fr International Peace Institute
      en International Peace Institute
      acronyms - IPI
      alias Institut international pour la paix

    international-crisis-group civil-society -
      fr International Crisis Group
      en International Crisis Group

    transparency-international civil-society -
      fr Transparency International
      en Transparency International

    centre-pour-le-dialogue-humanitaire civil-society -
      fr Centre pour le dialogue humanitaire
      en Centre for Humanitarian Dialogue

    dcaf civil-society -
      fr Centre pour le contrôle démocratique des forces armées
      en Geneva Centre for Security Sector Governance
      acronyms DCAF DCAF

    appel-de-geneve civil-society -
      fr Appel de Genève
      en Geneva Call

    wfuna civil-society -
      fr Fédération mondiale des associations pour les Nations Unies
      en World Federation of United Nations Associations
      acronyms FMANU WFUNA

    ituc civil-society -
      fr Confédération syndicale internationale
      en International Trade Union Confederation
      acronyms CSI ITUC

    ioe civil-society -
      fr Organisation internationale des employeurs
      en International Organisation of Employers
      acronyms - IOE

    wwf civil-society -
      fr Fonds mondial pour la nature
      en World Wide Fund for Nature
      acronyms WWF WWF

    rotary-international civil-society -
      fr Rotary International
      en Rotary International

    ficsa un-other un
      fr Fédération des associations de fonctionnaires internationaux
      en Federation of International Civil Servants’ Associations
      acronyms FICSA FICSA

    ccisua un-other un
      fr Comité de coordination des associations et syndicats internationaux du personnel du système des Nations Unies
      en Coordinating Committee for International Staff Unions and Associations of the United Nations System
      acronyms CCISUA CCISUA

    uniserv un-other un
      fr Fédération des fonctionnaires internationaux des Nations Unies
      en United Nations International Civil Servants Federation
      acronyms UNISERV UNISERV
    """#
}
