// swift-format-ignore-file
/// `kind weight phrase,phrase…`: words that speak for a kind of activity; `*` ends a prefix. Folded when read.
let kindCues = #"""
agreement 9 memorandum d accord,accord cadre,ont signe,a signe,protocole de cooperation,plan de travail conjoint,a renouvele,ont renouvele
agreement 7 declaration commune,declaration conjointe,ont adopte une resolution,ont convenu d un,ont signe un cadre,signature d un
agreement 3 ont convenu,ont decide,engagements convenus
meeting 5 rendu visite,a visite,ont tenu,s est adresse,se sont rencontres,a rencontre,a eu lieu,ont eu lieu,a assiste à,a participe à,ont participe à,a pris part,contacts de haut niveau,consultations,reunion,reunions,conference,sommet,dialogue,forum,table ronde,visite,visites,session
meeting 4 appels lances,a organise une reunion,manifestations,manifestation
training 9 atelier,ateliers,seminaire,seminaires,formation,stage,stages,visite d etude,cours
technical-assistance 6 a aide,ont aide,aide l,aide la,aide le,a appuye,ont appuye,appuie,soutient,a soutenu,soutien,soutiennent,appui,assistance technique,soutien technique,fournit,a fourni,fournissent,assistance,a assiste la,a assiste l,a apporte,ont apporte,conseils,renforcer la capacite,renforcement des capacites,creation de capacites,a contribue à,sert de secretariat,a egalement aide,a egalement soutenu,a egalement appuye,met à disposition
technical-assistance 3 elaboration,a elabore,mise en oeuvre,execution,application
joint-programme 6 programme conjoint,projets conjoints,initiative conjointe,projet,projets,campagne,ont lance un programme,ont lance une initiative,a collabore,ont collabore,executent,execute une serie de projets,cofinance,programme regional,plan d action commun
joint-programme 3 programme,initiative,activites,lancement,conjointement
field-operation 6 somalie,amisom,minuad,mediation,bons offices,diplomatie preventive,retablissement de la paix,crise libyenne,crise syrienne,deploiement,elections,assistance electorale,ordre constitutionnel,composantes militaire,reglement global,reglement de la crise,transition politique,evaluation des besoins,besoins humanitaires,processus electoral,mouvements armes
information 6 publie,ont publie,a publie,etude,etudes,rapport,rapports,base de donnees,document de travail,magazine,bibliotheque,reseau,echange d informations,statistiques,conclusions,base arabe de donnees,enquetes,apercu,expose,recommandations,document
information 3 informations,information
institution 9 a ete cree,a ete etabli,ont nomme,a nomme,a ouvert un bureau,ont lance l equipe,a ete designe,a ete charge de,a decide de creer,a cree,ouvert des bureaux,etablissement d un groupe
partnership 5 a etabli un partenariat,entretient des relations,entretient un dialogue,collabore etroitement,collaborent,collabore,a renforce plus avant sa cooperation,cooperation entre,relations de travail,developper leur cooperation,travaille en coordination,a renforce sa cooperation,ont renforce leur cooperation,partenariat strategique,travaille en etroite collaboration,ont travaille en etroite collaboration,domaines de cooperation
partnership 3 cooperation,collaboration,partenariat,partenariats
"""#
