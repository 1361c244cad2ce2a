// swift-format-ignore-file
/// What the main verb of a sentence says of its kind; `*` ends a prefix. A line's first word is a kind, or one of
/// `act` (organise, hold, take part: the object decides), `work` (collaborate: the purpose decides),
/// `held` (take place: the subject decides), `found` (create, open: a body unless the object says otherwise), `support` (help, contribute),
/// `draft` (a document or a policy),
/// `strengthen` (the relation, or somebody's means).
let kindVerbs = #"""
agreement signe,signee,signes,signees,signent,conclu,conclue,renouvele,renouvelee,convenu d un,convenu d une,ont adopte,a adopte,a ete adopte,a ete adoptee,ont ete adoptes,ont ete adoptees,engagements convenus,signera,signeront,signer,conclus,conclues,conclura,concluront,renouveles,adopteront,adoptera,echange des lettres,echange de lettres
meeting rendu visite,a visite,ont visite,rencontre,rencontres,s est adresse,s est entretenu,se sont entretenus,se sont rencontres,se sont egalement reunis,se sont reunis,pris la parole,discute,appels lances,comparaitre,invite à participer,ont ete invites,a eu des discussions,examine des domaines,declare leur,a fait une declaration,informe le conseil,echange des vues,s est reuni,s est reunie,se reunira,se reuniront,examine la cooperation,examine les moyens,examine les possibilites,examine la situation,passe en revue,recu la visite
technical-assistance fourni,fournie,fournit,fournissent,fournir,apporte,apportent,apportee,sert de,servent de,met à disposition,mis à disposition,facilite,facilitent,permis de,conseille,conseillent,finance,financent,a verse,ont verse,verse,versent,alloue,allouent,octroye,octroient,a detache,ont detache,fournira,fourniront,fournis,fournies,apportera,apporteront,apportes,apportees,facilitera,financera,recu,recoit,recoivent,recevra
training a forme,ont forme,forment,former,formera,formeront
information publie,publient,diffuse,diffusent,fait des etudes,publiera,publieront,publies,publiee,publiees,fait paraitre,fera paraitre,communiquent,se communiquent,echangent,echange des informations,echangent des informations
joint-programme execute,executent,executee,cofinance,cofinancent,lance,lancee,lancent,mettent en oeuvre,met en oeuvre,mis en oeuvre,lancera,lanceront,lances,lancees,executera,mettra en oeuvre,mettront en oeuvre
institution nomme,nommes,nommee,designe,designee,ete charge de,ete chargee de,nommera,nommees,designes,designees
partnership entretient,entretiennent,communique regulierement,resserre,resserrent,entretenir,entretenu
act organise,organisee,organises,organisees,organisent,organiser,tenu,tenue,tenus,tenues,tient,tiennent,tiendra,participe,participent,participer,assiste a,assiste à,assistent à,pris part,prend part,prennent part,prendre part,part active,accueilli,accueillie,accueille,accueillent,accueillir,convoque,fait,font,conduit,conduits,conduisent,mene,menent,procede,effectue,realise,propose,associe,associee,mettre au point,mis au point,developpe,developpes,developpent,approuve,figure,figurent,visait,vise,met l accent,mettent l accent,organisera,organiseront,tiendront,participera,participeront,accueillera,accueilleront,prendra part,prendront part,effectuera,effectuent,realisee,realisent,menera,meneront,dispense,dispensee,dispensent,dispensera,entrepris,entreprend,entreprennent
work collabore,collaborent,collaborer,coopere,cooperent,cooperer,travaille,travaillent,travailler,convenu,decide,coordonne,coordonnent,poursuit,poursuivent,poursuivi,continuent leur,se sont employes,s emploie,s emploient,s est engage,s est engagee,collaborera,collaboreront,cooperera,coopereront,travaillera,travailleront,convenue,convenus,convenues,coordonnera
held eu lieu,s est tenu,s est tenue,se sont tenus,se sont tenues,s est deroule,s est deroulee,se sont deroules,se sont deroulees,aura lieu,auront lieu,se tiendra,se tiendront,se tient,se tiennent,se deroulera,se derouleront
found cree,creee,crees,creent,etabli,etablie,etablissent,ouvert,ouverte,ouvrent,institue,instituee,mis en place,mis sur pied,creera,creeront,etablis,etablies,etablira,etabliront,ouvrira,ouvriront,ouvre,instaure,instauree,inaugure,inauguree,met en place,mettent en place,mettra en place,mettront en place,operationnel,operationnelle,decide de creer,convenu de creer,convenus de creer,convenues de creer
support aide,aident,aider,aidee,appuie,appuient,appuye,appuyer,soutient,soutiennent,soutenu,soutenir,assiste,assistent,contribue,contribuent,contribuer,encourage,aidera,aideront,appuiera,appuieront,appuyee,soutiendra,soutiendront,soutenue,contribuera,contribueront
draft elabore,elaboree,elabores,elaborent,elaborer,redige,redigent,elaborees,elaborera,elaboreront,redigera
strengthen renforce,renforcent,renforcer,developper leur,developper sa,intensifie,elargi,renforcera,renforceront
"""#

/// Objects, purposes and subjects that tell a kind; folded when read. Where « à » is meant, it has its accent.
let kindNouns = #"""
training atelier,ateliers,seminaire,seminaires,formation,activites de formation,programme de formation,programmes de formation,stage,stages,visite d etude,visites d etude,cours,cours de formation,stage de formation,session de formation,sessions de formation,seminaires de formation
meeting reunion,reunions,conference,conferences,consultation,consultations,dialogue,dialogues,forum,forums,sommet,table ronde,manifestation,manifestations,visite,visites,session,contacts de haut niveau,mission d experts,colloque,travaux du,seance,seances,concertation,concertations,table rondes,tables rondes,symposium,audition,audience,mission conjointe,missions conjointes,mission d evaluation,missions d evaluation
information magazine,publication,rapport,rapports,etude,etudes,document de travail,base de donnees,base arabe de donnees,statistiques,conclusions,reseau,site web,echange d informations,partage de l information,informations,manuel,manuels,guide,guides,recueil,brochure,portail,atlas,annuaire
agreement memorandum d accord,protocole de cooperation,accord cadre,declaration commune,declaration conjointe,plan de travail conjoint
joint-programme programme,programmes,projet,projets,initiative,campagne,campagnes,activites,plan d action,plan d action commun
field-operation activites de diplomatie preventive
technical-assistance soutien,appui,assistance,aide,conseils,capacite,capacites,elaboration,mise en oeuvre,application,integration,assistance technique,creation de capacites,cadre,strategie,politique,politiques
partnership partenariat,cooperation,relations de travail,relations,collaboration,partenariats,domaines de cooperation,liens
"""#

/// Words that put an act into a field operation, in a place.
let fieldCues = #"""
amisom,minuad,diplomatie preventive,retablissement de la paix,crise libyenne,crise syrienne,crise malienne,deploiement de la,ordre constitutionnel,composantes militaire,reglement de la crise,reglement global,transition politique,achevement de la transition,coup d etat,mouvements armes,bons offices,efforts de mediation,processus de reconciliation
"""#
