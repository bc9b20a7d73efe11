"""Given names that are frequent in the Netherlands and around it, and places of more than one word.

They only decide where a name begins ("... van de stad Delft Anna Mulder"); a name that is not here is read too.
"""

from __future__ import annotations

from presskit.intake.release.languages.rules import phrases, words

GIVEN = words("""
    aad aafke aaron abdel abdul abdullah ad ada adaeze adam adil adriaan adrian adriana agnes agnieszka ahmed ahmet
    aicha aisha aisling alan albert alberto alejandro alex alexander alexandra alexia alfred ali alice alicia alina
    alison allard alwin amal amanda amber amelia amina amir amy ana ana-maria anders andre andrea andreas andrei
    andrew andré andy angela angelique anil anita anja anjali ank anke ann anna annabel anne annegien annelies
    annemarie annemiek annette annie anouk anthony antoine anton antonia antonio aoife arend arie arjan arjen armin
    arne arno arnold arnoud arthur auke aukje axel aysel ayşe aziz barbara barry bart bas bastiaan beatrice beatrix
    ben benjamin benoît bernadette bernard bernd bert bertus bianca bilal birgit björn bo bob bram brenda brian
    brigitte bronwyn bruno burak caitlin callum camille carel carina carl carla carlijn carlo carlos carmen caro
    carola carolina caroline carolyn casper catharina catherine cathy cecilia cees chantal charles charlotte chiara
    chidi chloé chris christa christel christiaan christian christina christine christoph christophe christopher ciara
    cindy claire clara claudia claudio clemens cok colin connie conny cora corine corinne cornelia cornelis corrie
    craig cynthia daan dagmar damien dan daniel daniela danielle danny daphne dave david dean debbie deborah deepa
    denis denise dennis derek dewi diana diane diederik dieter dilan dirk dolf dominic dominique donald doreen doris
    dorothea douglas dries duncan dylan eddy edgar edith eduard edward edwin eefje eelco eelke egbert elif eline
    elisabeth elise elizabeth elke ella ellen elly els elsa elsbeth emiel emil emilie emily emine emma emmanuel emre
    eoin eric erica erik erika ernst erwin esmee esra esther etienne eugène eva evelien evelyn evert ewan fabian
    fabienne farida fatiha fatima fatma felix femke ferdinand fernando fien fiona fleur floor floris fons frances
    francesca francesco francine francis frank frans franz françois françoise fred frederik frederique frits fritz
    gabriel gabriela gareth gary geert geertje gemma geoff georg george georges gerald gerard gerben gerda gerdien
    gerrit gert gijs giovanni gisela giulia glenn gordon grace graham greet greg greta guido gunther gustav guus guy
    gwen gülsen hakan halima hamid hamish han hanna hannah hanneke hannes hannie hanny hans harald harm harold harrie
    harriet harry hasan hassan heather hein heinz helen helena helene helga helma hendrik hendrika henk henri
    henriette henry herbert herman hermien hester hettie hilbert hilde hiro hugh hugo huseyin huub ian ibrahim ida
    igor ilana ilham ilona ilse imke imran ina ineke ingeborg ingmar ingrid ioana irene irina iris irma isa isabel
    isabella isabelle ismail ivan ivana ivo ivonne jaap jack jackie jacob jacoba jacqueline jacques jake jamal james
    jamie jan jane janet janice janine janna janneke jannie jantien jantje jasmijn jasmine jason jasper jay jean
    jeanette jeanine jeannette jeff jeffrey jelena jelle jelmer jennifer jenny jens jeremy jeroen jesper jess jesse
    jessica jet jette jikke jill jim jo joan joana joanna joanne job jochem johan johann johanna johannes john johnny
    jolanda jolande jolien jonas jonathan joop joos joost jorg jorge jorien joris jos josef joseph josephine joshua
    josje josé joyce juan judith jules julia julian juliana julie julien juliette jurriaan justin jérôme jörg jürgen
    kaitlyn karel karen karim karima karin karl karla karolien kasper katarzyna kate katharina katherine kathleen
    kathy katie katja katrien katrin kay kees keith kelly ken kenji kenneth kevin khadija khalid kim kimberly kirsten
    klaas klaus koen kofi koos kristel kristian kristin kristina kurt kwame lambert lara lars laura lauren laurence
    laurens laurent leen leendert leila lena leo leon leonard leonie leonora lex lia liam lianne lidia lieke lies
    liesbeth lilian lily linda lindsay lisa lisette liz lobke lodewijk loes lorenzo lori lotte lou louis louisa louise
    luc luca lucas lucia lucie lucy ludo ludwig luis luisa lukas luke luuk lydia lynn léa maaike maarten maartje
    machiel madeleine madelon magda magdalena maggie mahmoud maike malika manfred manon manuel manuela marc marcel
    marcella marcia marco marcus mare marga margaret margot margreet margriet maria mariam marian marianne marie
    marieke mariette marijke marijn marina mario marion marit mariëlle marjan marjolein marjolijn mark marko marleen
    marlies marloes marlon marta martha martien martijn martin martina martine martyn mary maryam mathieu mathilde
    matt mattheus matthew matthias matthijs maud maureen maurice mauro max maxime maya mees megan mehmet meike mel
    melanie melissa merel mia michael michaël michel michelle michiel mieke mies miguel mike milan milos milou miranda
    miriam mirjam mitchell mohamed mohammad mohammed moira mona monica moniek monika monique morgan mostafa mounir
    muhammed mustafa mykola myra myrthe nabil nadia nadine nancy naomi natalia natalie nathalie nathan neil nel
    nelleke nellie nelly ngozi nia niamh nicholas nick nico nicola nicolas nicole niek niels nienke nigel nikki nils
    nina noa noah noor noortje nora nour olaf ole oleksandr olena olga oliver olivia olivier omar onno orhan oscar
    oskar otto owen pablo paddy pamela pascal pascale patricia patrick patrizia paul paula paulien pauline pedro peggy
    peter petra phil philip philippe phoebe pia pien pierre piet pieter pim piotr priya quinten quirine rachel rachid
    rafael raj rajiv ralf ralph ramon rania raoul ravi raymond rebecca regina reinder reinier reinout renate renske
    rené renée reza rhys ria ricardo richard rick rien rik rita rob robbert robbie robert roberta roberto robin
    roderick roel roeland roelof roger roland rolf romain ron ronald roos rory rosa rosalie rosanne rose rosemarie
    rosemary rosita rowan rowena roxane roy ruben rudi rudolf rudy rutger ruth ruud ryan saar sabine sabrina sacha
    said salim sally salma sam samantha samir samira samuel sander sandra sanjay sanne sara sarah saskia saïd scott
    sean sebastiaan sebastian selim selma serge sergio sevda seán shannon sharon sheila shirin shirley sian sibel
    sierd sigrid silke silvia simon simone siobhan sjaak sjoerd sofia sofie sonia sonja sophia sophie souad soufiane
    stan stefan stefanie steffen stella stephan stephanie stephen steve steven stijn stuart stéphane sue susan susanna
    susanne suzan suzanne suze sven svetlana sybrand sylvia sylvie tamara tania tanja tara tariq ted teodora teresa
    terry tess tetiana teun thea theo theodoor theresa thierry thijs thomas thorsten thérèse tiffany tijs tim timo
    tina tine tineke tjeerd tobias toby toine tom tomasz tommy ton tony toon torsten tracy trees trevor trijntje trudy
    truus tygo ulrich ulrike ursula uwe valentina valerie vanessa vera veronica veronique vicky victor vincent vivian
    viviane walter wanda wayan wei wendy werner wesley wiebe wieke wil willeke willem willemijn william willy wim
    winfried winnie wolfgang wopke wouter wubbo xander xavier yannick yasmin yasmina yaw yolanda youri yousef youssef
    yuki yusuf yves yvette yvonne zahra zeynep zoe zofia zohra zoë ömer
    """)

PLACES = phrases("""
    den haag
    den bosch
    den helder
    den burg
    the hague
    new york
    los angeles
    san francisco
    san diego
    hong kong
    saudi arabia
    south africa
    south korea
    new zealand
    united kingdom
    united states
    united nations
    verenigde staten
    verenigde naties
    verenigd koninkrijk
    zuid-afrika
    sint maarten
    sint eustatius
    rio de janeiro
    tel aviv
    kuala lumpur
    buenos aires
    costa rica
    sri lanka
    abu dhabi
    bad homburg
    frankfurt am main
    alphen aan den rijn
    bergen op zoom
    capelle aan den ijssel
    hoek van holland
    """)
"""Names of places that could be taken for the name of a person."""
