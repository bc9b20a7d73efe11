"""Given names that are frequent in the Netherlands and around it, and places of more than one word.

They only decide where a name begins ("... van de stad Den Haag Saskia Bruines"); a name that is not here is read too.
"""

from __future__ import annotations

from presskit.intake.languages.rules import phrases, words

GIVEN = words("""
    aad aafke aaron abdel abdul abdullah ad ada adam adil adriaan adrian adriana agnes ahmed ahmet aicha aisha alan
    albert alberto alejandro alex alexander alexandra alexia alfred ali alice alicia alina alison allard alwin amal
    amanda amber amelia amina amir amy ana anders andré andre andrea andreas andrew andy angela angelique anil anita
    anja anke ank ann anna annabel anne annegien annelies annemarie annemiek annette annie anouk anthony antoine anton
    antonia antonio arend arie arjan arjen armin arne arno arnold arnoud arthur aukje auke axel ayşe aysel aziz
    barbara barry bart bas bastiaan beatrice beatrix ben benjamin benoît bernadette bernard bernd bert bertus bianca
    bilal birgit björn bob bram brenda brian brigitte bruno caitlin camille carel carina carl carla carlijn carlo
    carlos carmen caro carola carolina caroline carolyn casper catharina catherine cathy cecilia cees chantal charles
    charlotte chiara chloé chris christa christel christian christiaan christina christine christoph christophe
    christopher cindy claire clara claudia claudio clemens cok colin connie conny cora corine corinne cornelia
    cornelis corrie craig cynthia daan dagmar damien dan daniel daniela danielle danny daphne dave david dean deborah
    debbie denis denise dennis derek diana diane dick diederik dieter dilan dirk dolf dominic dominique donald doreen
    doris dorothea douglas dries duncan dylan eddy edgar edith eduard edward edwin eelco eelke eefje egbert eline
    elisabeth elise elizabeth elke ella ellen elly els elsa elsbeth emiel emil emily emilie emine emma emmanuel emre
    erica eric erik erika ernst erwin esmee esther etienne eugène eva evelien evelyn evert fabian fabienne fatiha
    fatima fatma felix femke ferdinand fernando fien fiona fleur floor floris fons frances francesca francesco
    francine francis françois françoise frank frans franz fred frederik frederique frits fritz gabriel gabriela gareth
    gary geert geertje gemma geoff george georg georges gerald gerard gerben gerda gerdien gert gerrit gijs giovanni
    gisela giulia glenn gordon grace graham greet greg greta guido gunther gustav guus guy hakan halima hamid han
    hanna hannah hanneke hannes hannie hans hanny harald harm harold harriet harrie harry hasan hassan heather hein
    heinz helen helena helene helga helma henk hendrik hendrika henri henriette henry herbert herman hermien hester
    hilde hilbert hugh hugo huub huseyin ian ibrahim ida igor ilana ilona ilse imke imran ina ineke ingeborg ingrid
    ingmar irene iris irma isa isabel isabella isabelle ismail ivan ivo ivonne jaap jack jackie jacob jacoba
    jacqueline jacques jake jamal james jamie jan jane janet janice janine janna janneke jannie jantien jantje jasmijn
    jasmine jason jasper jay jean jeanette jeanine jeannette jeff jeffrey jelle jelmer jennifer jenny jens jeremy
    jeroen jérôme jesper jess jesse jessica jet jette jikke jill jim jo joan joana joanna joanne job jochem johan
    johann johanna johannes john johnny jolanda jolande jolien jonas jonathan joop joos joost jorg jorge jörg jorien
    joris jos josé josef joseph josephine joshua josje joyce juan judith jules julia julian juliana julie julien
    juliette jürgen jurriaan justin kaitlyn karel karen karim karin karl karla karolien kasper kate katharina
    katherine kathleen kathy katie katja katrien katrin kay kees keith kelly ken kenneth kevin khadija khalid kim
    kimberly kirsten klaas klaus koen koos kristel kristian kristin kristina kurt lambert lara lars laura laurence
    laurens laurent lauren léa leendert leen leila lena leo leon leonard leonie leonora lex lia liam lianne lidia
    lieke lies liesbeth lilian lily linda lindsay lisa lisette liz lobke lodewijk loes lorenzo lori lotte lou louis
    louisa louise luc luca lucas lucia lucy ludo ludwig luis luisa lukas luke luuk lydia lynn maaike maarten maartje
    machiel madeleine madelon magda maggie mahmoud maike malika manfred manon manuel manuela marc marcel marcella
    marcia marco marcus mare margaret margot margreet margriet maria mariam marian marianne marie mariëlle marieke
    mariette marijke marijn marina mario marion marit marjan marjolein marjolijn mark marleen marlies marlon marloes
    marta martha martien martijn martin martina martine martyn mary maryam mathieu mathilde matt mattheus matthew
    matthias matthijs maud maureen maurice mauro max maxime maya mees megan mehmet meike mel melanie melissa mia
    michael michaël michel michelle michiel mieke mies miguel mike milan milou miranda miriam mirjam mitchell mohamed
    mohammed mohammad mona monica monika monique moniek morgan mostafa muhammed mustafa myra myrthe nadia nadine nancy
    naomi natalia natalie nathalie nathan neil nel nelleke nellie nelly nick nicholas nicola nicolas nicole nico niek
    niels nienke nigel nikki nils nina noah noor noortje nora nour olaf olga oliver olivia olivier omar onno oscar
    oskar otto pablo paddy pamela pascal pascale patricia patrick patrizia paul paula pauline paulien pedro peggy per
    peter petra phil philip philippe phoebe pia pien pierre piet pieter pim quirine quinten rachel rachid rafael raj
    rajiv ralf ralph ramon rania raoul raymond rebecca regina reinder reinier reinout rem renate rené renée renske
    reza ria ricardo richard rick rien rik rita rob robbert robbie robert roberta roberto robin roderick roel roeland
    roelof roger roland rolf romain ron ronald rosa rosalie rosanne rose rosemarie rosemary roos rosita rowan rowena
    roxane roy ruben rudi rudolf rudy ruth rutger ruud ryan saar sabine sabrina sacha saïd said salim sally salma sam
    samantha samir samira samuel sander sandra sanne sara sarah saskia scott sean sebastiaan sebastian selim selma
    serge sergio sevda shannon sharon sheila shirley sia sibel sierd sigrid silke silvia simon simone sjaak sjoerd
    sofia sofie sonia sonja sophia sophie stan stefan stefanie steffen stella stephan stéphane stephanie stephen steve
    steven stijn stuart sue susan susanna susanne suze suzan suzanne sven sybrand sylvia sylvie tamara tania tanja
    tara tariq ted teresa terry tess teun thea theo theodoor theresa thérèse thierry thijs thomas thorsten tiffany
    tijs tim timo tina tineke tine tjeerd tobias toby tom tommy ton toine tony toon torsten tracy trees trevor
    trijntje trudy truus tygo ulrich ulrike ursula uwe valentina valerie vanessa vera veronica veronique vicky victor
    vincent vivian viviane walter wanda ward wendy werner wesley wiebe wieke wil willeke willem willemijn william
    willy wim winfried winnie wolfgang wopke wouter wubbo xander xavier yasmin yasmina yannick yolanda yousef yusuf
    youssef yvette yvonne yves zahra zoë zoe zohra
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
