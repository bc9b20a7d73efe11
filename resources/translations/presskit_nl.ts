<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>Adding</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persoon</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contactpersoon</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Download</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Language of the kit…</source>
        <translation>&amp;Taal van de perskit…</translation>
    </message>
    <message>
        <source>Add a person, a contact, a download, an article or a language</source>
        <translation>Voeg een persoon, contactpersoon, download, artikel of taal toe</translation>
    </message>
    <message>
        <source>Add to the kit</source>
        <translation>Aan de perskit toevoegen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Gegevens…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Contactpersoon toevoegen</translation>
    </message>
    <message>
        <source>Add a download</source>
        <translation>Download toevoegen</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Taal toevoegen…</translation>
    </message>
    <message>
        <source>Language of the kit</source>
        <translation>Taal van de perskit</translation>
    </message>
    <message>
        <source>Which language is the kit translated into?
Another one by its tag, such as pt-BR.</source>
        <translation>In welke taal wordt de perskit vertaald?
Een andere met haar code, zoals pt-BR.</translation>
    </message>
    <message>
        <source>That is no language: choose one, or type its tag, such as nl or pt-BR.</source>
        <translation>Dat is geen taal: kies er een, of typ de code, zoals nl of pt-BR.</translation>
    </message>
    <message>
        <source>The text is shown in %1 now; what is not translated yet is empty.</source>
        <translation>De tekst staat nu in het %1; wat nog niet vertaald is, is leeg.</translation>
    </message>
    <message>
        <source>A&amp;dd to the kit</source>
        <translation>Aan de per&amp;skit toevoegen</translation>
    </message>
    <message>
        <source>The text is shown in %1 now; the %2 texts that the kit has kept in it are back.</source>
        <translation>De tekst staat nu in het %1; de %2 teksten die de perskit erin bewaarde zijn terug.</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>No program opened it. It is here: %1</source>
        <translation>Geen programma heeft het geopend. Het staat hier: %1</translation>
    </message>
    <message>
        <source>The snippet is on the clipboard.</source>
        <translation>Het fragment staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>Put the caret in a quote first.</source>
        <translation>Zet de cursor eerst in een citaat.</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>Kind of article</source>
        <translation>Soort artikel</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijgave</translation>
    </message>
    <message>
        <source>When it may be published</source>
        <translation>Wanneer het gepubliceerd mag worden</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo tot</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>City or zone, such as Europe/Amsterdam</source>
        <translation>Stad of zone, zoals Europe/Amsterdam</translation>
    </message>
    <message>
        <source>Reason for the embargo</source>
        <translation>Reden van het embargo</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dagtekening</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>For finding it</source>
        <translation>Om het te vinden</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Met komma’s ertussen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Mark the end of the text</source>
        <translation>Einde van de tekst aangeven</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectificatie</translation>
    </message>
    <message>
        <source>This article corrects an earlier one</source>
        <translation>Dit artikel rectificeert een eerder</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Gerectificeerd op</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Wat niet klopte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>Niet voor publicatie</translation>
    </message>
    <message>
        <source>Note to editors</source>
        <translation>Noot voor de redactie</translation>
    </message>
    <message>
        <source>Access, interviews, background: never in a public output</source>
        <translation>Toegang, interviews, achtergrond: nooit in een openbare uitvoer</translation>
    </message>
    <message>
        <source>Set aside when it was imported</source>
        <translation>Apart gehouden bij het importeren</translation>
    </message>
    <message>
        <source>Kept in the kit, never published</source>
        <translation>Bewaard in de perskit, nooit gepubliceerd</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>In de tekst zetten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Persbericht</translation>
    </message>
    <message>
        <source>Backgrounder</source>
        <translation>Achtergrondverhaal</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Not stated yet</source>
        <translation>Nog niet vermeld</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>Onder embargo</translation>
    </message>
    <message>
        <source>“%1” is no time zone: type a city, such as Amsterdam</source>
        <translation>“%1” is geen tijdzone: typ een stad, zoals Amsterdam</translation>
    </message>
    <message>
        <source>Say whether it may be published at once, or until when it may not.</source>
        <translation>Geef aan of het meteen gepubliceerd mag worden, of tot wanneer niet.</translation>
    </message>
    <message>
        <source>The end of the embargo is not known: it runs on until you give one.</source>
        <translation>Het einde van het embargo is niet bekend: het loopt door tot u er een geeft.</translation>
    </message>
    <message>
        <source>Say in which time zone the embargo ends.</source>
        <translation>Geef aan in welke tijdzone het embargo afloopt.</translation>
    </message>
    <message>
        <source>The embargo ended on %1: it holds nothing back any more.</source>
        <translation>Het embargo liep af op %1: het houdt niets meer tegen.</translation>
    </message>
    <message>
        <source>No public output before %1 (%2).</source>
        <translation>Geen openbare uitvoer vóór %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Apart gehouden omdat</translation>
    </message>
    <message>
        <source>Thrown away: “%1”. Undo brings it back.</source>
        <translation>Weggegooid: ‘%1’. Ongedaan maken brengt het terug.</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>What the reader can do</source>
        <translation>Wat de lezer kan doen</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>Woorden op de knop</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>In print</source>
        <translation>In druk</translation>
    </message>
    <message>
        <source>Short web address</source>
        <translation>Kort webadres</translation>
    </message>
    <message>
        <source>Show a QR code</source>
        <translation>Toon een QR-code</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>without a heading</source>
        <translation>zonder kop</translation>
    </message>
    <message>
        <source>Call to action · %1</source>
        <translation>Oproep · %1</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Geen pictogram</translation>
    </message>
    <message>
        <source>Not valid today.</source>
        <translation>Vandaag niet geldig.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Chec&amp;k · %1</source>
        <translation>&amp;Controle · %1</translation>
    </message>
</context>
<context>
    <name>ColourTable</name>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>In print</source>
        <translation>In druk</translation>
    </message>
    <message>
        <source>Spot ink</source>
        <translation>Steunkleur</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>How the inks look on coated paper, by the profile FOGRA39</source>
        <translation>Hoe de inkten eruitzien op gestreken papier, volgens het profiel FOGRA39</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>voldoet</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>“%1” is no screen colour: type it as #9c2f1f</source>
        <translation>“%1” is geen schermkleur: typ die als #9c2f1f</translation>
    </message>
    <message>
        <source>“%1” is too long for the name of a spot ink</source>
        <translation>“%1” is te lang voor de naam van een steunkleur</translation>
    </message>
    <message>
        <source>“%1” is no ink: type per cents from 0 to 100</source>
        <translation>“%1” is geen inkt: typ procenten van 0 tot 100</translation>
    </message>
    <message>
        <source>The spot ink %1 has other inks at “%2”: a spot ink has one colour.</source>
        <translation>De steunkleur %1 heeft andere inkten bij “%2”: een steunkleur heeft één kleur.</translation>
    </message>
</context>
<context>
    <name>ColoursTab</name>
    <message>
        <source>%1 on %2: %3 to 1, passes.</source>
        <translation>%1 op %2: %3 op 1, voldoet.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 to 1, too little to read (4.5): on screen it is made darker or lighter.</source>
        <translation>%1 op %2: %3 op 1, te weinig om te lezen (4,5): op het scherm wordt het donkerder of lichter.</translation>
    </message>
    <message>
        <source>No text is set in this colour.</source>
        <translation>In deze kleur wordt geen tekst gezet.</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>May be published</source>
        <translation>Mag gepubliceerd worden</translation>
    </message>
    <message>
        <source>Name or desk</source>
        <translation>Naam of afdeling</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Deze contactpersoon verwijderen</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Contact · %1</source>
        <translation>Contactpersoon · %1</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>Niet voor publicatie</translation>
    </message>
    <message>
        <source>Give a phone number or a mail address.</source>
        <translation>Geef een telefoonnummer of e-mailadres.</translation>
    </message>
    <message>
        <source>Stands in every output.</source>
        <translation>Staat in elke uitvoer.</translation>
    </message>
    <message>
        <source>Not for publication: only in what goes to the press.</source>
        <translation>Niet voor publicatie: alleen in wat naar de pers gaat.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The snippet is on the clipboard.</source>
        <translation>Het fragment staat op het klembord.</translation>
    </message>
    <message>
        <source>The snippet was not copied: %1</source>
        <translation>Het fragment is niet gekopieerd: %1</translation>
    </message>
    <message>
        <source>The plain text is on the clipboard.</source>
        <translation>De platte tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>The plain text was not copied: %1</source>
        <translation>De platte tekst is niet gekopieerd: %1</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard.</source>
        <translation>De Markdown staat op het klembord.</translation>
    </message>
    <message>
        <source>The Markdown was not copied: %1</source>
        <translation>De Markdown is niet gekopieerd: %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>No picture</source>
        <translation>Geen foto</translation>
    </message>
    <message>
        <source>The whole picture is shown</source>
        <translation>De hele foto wordt getoond</translation>
    </message>
    <message>
        <source>Shown: from %1 to %2 % across, from %3 to %4 % down</source>
        <translation>Getoond: van %1 tot %2 % in de breedte, van %3 tot %4 % in de hoogte</translation>
    </message>
    <message>
        <source>focal point at %1 % across, %2 % down</source>
        <translation>brandpunt op %1 % in de breedte, %2 % in de hoogte</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+omlaag)</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Date of the dateline</source>
        <translation>Datum van de dagtekening</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
</context>
<context>
    <name>Designing</name>
    <message>
        <source>Designer&apos;s view: only icons, theme and logos can be changed.</source>
        <translation>Weergave voor de vormgever: alleen pictogrammen, thema en logo’s kunnen veranderen.</translation>
    </message>
    <message>
        <source>Write in the text</source>
        <translation>In de tekst schrijven</translation>
    </message>
    <message>
        <source>Designer&apos;s view</source>
        <translation>Weergave voor de vormgever</translation>
    </message>
    <message>
        <source>The text can only be read. Press to write in it</source>
        <translation>De tekst is alleen te lezen. Druk om erin te schrijven</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open a kit</source>
        <translation>Perskit openen</translation>
    </message>
    <message>
        <source>Press kits (*.presskit)</source>
        <translation>Perskits (*.presskit)</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>Nieuwe perskit</translation>
    </message>
    <message>
        <source>New kit from this one</source>
        <translation>Nieuwe perskit op basis van deze</translation>
    </message>
    <message>
        <source>This is a new draft: dates, embargoes and approvals were taken out.</source>
        <translation>Dit is een nieuw concept: datums, embargo’s en akkoorden zijn eruit gehaald.</translation>
    </message>
    <message>
        <source>press kit</source>
        <translation>perskit</translation>
    </message>
    <message>
        <source>presskit %1: press kits, offline. Free software under the MIT licence.</source>
        <translation>presskit %1: perskits, zonder internet. Vrije software onder de MIT-licentie.</translation>
    </message>
</context>
<context>
    <name>DownloadDetails</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Remove this download</source>
        <translation>Deze download verwijderen</translation>
    </message>
</context>
<context>
    <name>DownloadForm</name>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>Download · %1</source>
        <translation>Download · %1</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>In the kit: %1, %2</source>
        <translation>In de perskit: %1, %2</translation>
    </message>
    <message>
        <source>Is fetched from its web address.</source>
        <translation>Wordt van het webadres gehaald.</translation>
    </message>
    <message>
        <source>Give a web address, or choose a file.</source>
        <translation>Geef een webadres of kies een bestand.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 is in the kit now.</source>
        <translation>%1 staat nu in de perskit.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Not saved here; an emergency copy is kept</source>
        <translation>Hier niet bewaard; er is een noodkopie</translation>
    </message>
    <message>
        <source>Work of %1 could not be saved then, and was kept.</source>
        <translation>Werk van %1 kon toen niet worden bewaard, en is apart gehouden.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>The work that was kept is back; undo brings what was there.</source>
        <translation>Het apart gehouden werk is terug; met ongedaan maken krijgt u wat er stond.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Progress of the export</source>
        <translation>Voortgang van de export</translation>
    </message>
    <message>
        <source>This stops the export: %1</source>
        <translation>Dit houdt de export tegen: %1</translation>
    </message>
    <message>
        <source>The check finds nothing wrong.</source>
        <translation>De controle vindt niets mis.</translation>
    </message>
    <message>
        <source>The check found %1; the export goes on with that.</source>
        <translation>De controle vond %1; de export gaat daarmee door.</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Map voor de export</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Being made: %1 (%2 of %3)</source>
        <translation>Wordt gemaakt: %1 (%2 van %3)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Done: 1 file.</source>
        <translation>Klaar: 1 bestand.</translation>
    </message>
    <message>
        <source>Done: %1 files.</source>
        <translation>Klaar: %1 bestanden.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The export did not work: nothing was written.</source>
        <translation>De export is niet gelukt: er is niets geschreven.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopt…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>PDF for the &amp;printer (PDF/X-4, with bleed and marks)</source>
        <translation>PDF voor de &amp;drukker (PDF/X-4, met afloop en snijtekens)</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alles kiezen</translation>
    </message>
    <message>
        <source>PDF for the web &amp;site (accessible: PDF/UA-1 and PDF/A-2a)</source>
        <translation>PDF voor de &amp;website (toegankelijk: PDF/UA-1 en PDF/A-2a)</translation>
    </message>
    <message>
        <source>&amp;Draft for approval (stamped, lines numbered, each quote with its approval)</source>
        <translation>Proef ter goedkeuring (met &amp;stempel, regelnummers en de goedkeuring bij elk citaat)</translation>
    </message>
    <message>
        <source>&amp;Web page (one file, with its pictures)</source>
        <translation>Webpa&amp;gina (één bestand, met de foto’s erin)</translation>
    </message>
    <message>
        <source>HTML s&amp;nippet for the CMS</source>
        <translation>HTML-&amp;fragment voor het CMS</translation>
    </message>
    <message>
        <source>Level of the snippet</source>
        <translation>Niveau van het fragment</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>As usual: print, bundle and copies for the press, the rest for the public</source>
        <translation>Zoals gewoonlijk: drukwerk, bundel en kopieën voor de pers, de rest voor het publiek</translation>
    </message>
    <message>
        <source>The press: with what is not for publication</source>
        <translation>De pers: ook wat niet voor publicatie is</translation>
    </message>
    <message>
        <source>The public: only what is for publication</source>
        <translation>Het publiek: alleen wat voor publicatie is</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Pic&amp;k…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Why the embargo is set aside; kept in the kit with your name</source>
        <translation>Waarom het embargo niet geldt; blijft in de kit staan, met uw naam</translation>
    </message>
    <message>
        <source>What the check says of this export</source>
        <translation>Wat de controle van deze export zegt</translation>
    </message>
    <message>
        <source>&amp;Open the PDF afterwards</source>
        <translation>De PDF daarna ope&amp;nen</translation>
    </message>
    <message>
        <source>&amp;View PDF</source>
        <translation>PDF beki&amp;jken</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>&amp;In map tonen</translation>
    </message>
    <message>
        <source>&amp;Bundle for journalists (texts, pictures, captions)</source>
        <translation>&amp;Bundel voor journalisten (teksten, foto’s, bijschriften)</translation>
    </message>
    <message>
        <source>With ori&amp;ginal pictures</source>
        <translation>Met &amp;originele foto’s</translation>
    </message>
    <message>
        <source>The pictures as they came, for the press only: what the camera wrote in them goes along</source>
        <translation>De foto’s zoals ze binnenkwamen, alleen voor de pers: wat de camera erin schreef gaat mee</translation>
    </message>
    <message>
        <source>Word doc&amp;ument (to read and correct)</source>
        <translation>Word-do&amp;cument (om te lezen en te verbeteren)</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Platte &amp;tekst</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>Wat er gemaakt is</translation>
    </message>
    <message>
        <source>Cop&amp;y snippet</source>
        <translation>Fragment ko&amp;piëren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>Printer&apos;s profile</source>
        <translation>Profiel van de drukker</translation>
    </message>
    <message>
        <source>Content management system that the snippet is for</source>
        <translation>Het CMS waar het fragment voor is</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>Meer opties</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Web site keeps</source>
        <translation>Website houdt zich aan</translation>
    </message>
    <message>
        <source>Snippet and web page</source>
        <translation>Fragment en webpagina</translation>
    </message>
    <message>
        <source>Headline is a heading</source>
        <translation>De kop is een</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Address of the pictures</source>
        <translation>Adres van de foto’s</translation>
    </message>
    <message>
        <source>Classes begin with</source>
        <translation>Klassen beginnen met</translation>
    </message>
    <message>
        <source>as the kit has it</source>
        <translation>zoals de perskit het heeft</translation>
    </message>
    <message>
        <source>With data for search engines (JSON-LD)</source>
        <translation>Met gegevens voor zoekmachines (JSON-LD)</translation>
    </message>
    <message>
        <source>Wr&amp;ite over these files of another kit</source>
        <translation>Deze bestanden van een andere perskit oversc&amp;hrijven</translation>
    </message>
</context>
<context>
    <name>FactsDetails</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Feit toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Source of this fact</source>
        <translation>Bron van dit feit</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Stand op</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>Fact box · %1</source>
        <translation>Feitenkader · %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How much, when or where</source>
        <translation>Hoeveel, wanneer of waar</translation>
    </message>
    <message>
        <source>About “%1”:</source>
        <translation>Over “%1”:</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>“%1” is no date: type it as 25-11-2026</source>
        <translation>“%1” is geen datum: typ hem als 25-11-2026</translation>
    </message>
    <message>
        <source>“%1” is no time: type it as 06:00</source>
        <translation>“%1” is geen tijd: typ hem als 06:00</translation>
    </message>
</context>
<context>
    <name>FigureDetails</name>
    <message>
        <source>Crop and focal point</source>
        <translation>Uitsnede en brandpunt</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Foto kiezen…</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Hele foto</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Vorm van de uitsnede</translation>
    </message>
    <message>
        <source>In this place</source>
        <translation>Op deze plek</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternatieve tekst</translation>
    </message>
    <message>
        <source>What is to be seen, for who does not see it</source>
        <translation>Wat er te zien is, voor wie het niet ziet</translation>
    </message>
    <message>
        <source>Decorative: has no meaning of its own</source>
        <translation>Decoratief: heeft geen eigen betekenis</translation>
    </message>
    <message>
        <source>The picture itself</source>
        <translation>De foto zelf</translation>
    </message>
    <message>
        <source>Caption of the picture</source>
        <translation>Bijschrift van de foto</translation>
    </message>
    <message>
        <source>Alternative text of the picture</source>
        <translation>Alternatieve tekst van de foto</translation>
    </message>
    <message>
        <source>Says nothing, wherever it stands: decorative</source>
        <translation>Zegt niets, waar ze ook staat: decoratief</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Credit line of the picture</source>
        <translation>Bronvermelding van de foto</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Auteursrecht</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukwerk</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webpagina’s</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Largest print run</source>
        <translation>Grootste oplage</translation>
    </message>
    <message>
        <source>Changes to the picture</source>
        <translation>Bewerken van de foto</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Gebruiksvoorwaarden</translation>
    </message>
    <message>
        <source>Contact for rights</source>
        <translation>Contact voor rechten</translation>
    </message>
    <message>
        <source>Address of the licence</source>
        <translation>Adres van de licentie</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personen in beeld</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>Picture · %1</source>
        <translation>Foto · %1</translation>
    </message>
    <message>
        <source>Drag a side, a corner or the ring. Arrows move; with Shift they stretch, with Ctrl they move the ring</source>
        <translation>Sleep een zijde, een hoek of de ring. Pijlen verplaatsen; met Shift rekken ze, met Ctrl verplaatsen ze de ring</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>A camera</source>
        <translation>Een camera</translation>
    </message>
    <message>
        <source>Composed of pictures</source>
        <translation>Samengesteld uit foto’s</translation>
    </message>
    <message>
        <source>Made by a model (AI)</source>
        <translation>Gemaakt door een model (AI)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Toegestaan</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>Name, from left to right</source>
        <translation>Naam, van links naar rechts</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Replace the picture…</source>
        <translation>Foto vervangen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Foto kiezen…</translation>
    </message>
    <message>
        <source>Waits for its picture: choose one, paste one, or drop a file here.</source>
        <translation>Wacht op een foto: kies er een, plak er een of sleep een bestand hierheen.</translation>
    </message>
    <message>
        <source>%1: %2 ppi at %3 mm in print</source>
        <translation>%1: %2 ppi op %3 mm in druk</translation>
    </message>
    <message>
        <source>Say what is to be seen, or mark the picture as decorative.</source>
        <translation>Vermeld wat er te zien is, of merk de foto als decoratief aan.</translation>
    </message>
    <message>
        <source>%1 characters: more than the %2 that are read out well</source>
        <translation>%1 tekens: meer dan de %2 die zich goed laten voorlezen</translation>
    </message>
    <message>
        <source>These rights have ended: the picture may not be used any more.</source>
        <translation>Deze rechten zijn afgelopen: de foto mag niet meer gebruikt worden.</translation>
    </message>
    <message>
        <source>These rights have not begun: the picture may not be used yet.</source>
        <translation>Deze rechten zijn nog niet ingegaan: de foto mag nog niet gebruikt worden.</translation>
    </message>
    <message>
        <source>Not stated what it may be used for.</source>
        <translation>Niet vermeld waarvoor zij gebruikt mag worden.</translation>
    </message>
    <message>
        <source>“%1” is no number of copies</source>
        <translation>“%1” is geen aantal exemplaren</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Alleen hele woorden</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige plaats (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Volgende plaats (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 fout</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 fouten</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 waarschuwing</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 waarschuwingen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 opmerking</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 opmerkingen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Set the release…</source>
        <translation>Vrijgave instellen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Beeld kiezen…</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Inkorten</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <translation>Spreker noemen</translation>
    </message>
    <message>
        <source>Approval…</source>
        <translation>Akkoord…</translation>
    </message>
    <message>
        <source>Take the whole quote</source>
        <translation>Hele citaat nemen</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>Deze verwijderen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Contact toevoegen</translation>
    </message>
    <message>
        <source>Fill in the contact</source>
        <translation>Contact invullen</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Tekst schrijven</translation>
    </message>
    <message>
        <source>Open the icons…</source>
        <translation>Pictogrammen openen…</translation>
    </message>
    <message>
        <source>Go to the language</source>
        <translation>Naar de taal</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen</translation>
    </message>
    <message>
        <source>Tidy it</source>
        <translation>Verzorgen</translation>
    </message>
    <message>
        <source>%1 places tidied; one undo takes them all back.</source>
        <translation>%1 plaatsen verzorgd; één keer ongedaan maken draait ze alle terug.</translation>
    </message>
    <message>
        <source>1 place tidied.</source>
        <translation>1 plaats verzorgd.</translation>
    </message>
    <message>
        <source>There is nothing to tidy: quotation marks, dashes and spaces are right.</source>
        <translation>Er is niets te verzorgen: aanhalingstekens, streepjes en spaties kloppen.</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Focus mode. F11 leaves it.</source>
        <translation>Focusmodus. Met F11 gaat u eruit.</translation>
    </message>
    <message>
        <source>All panels are back.</source>
        <translation>Alle panelen zijn terug.</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>Focusmodus verlaten</translation>
    </message>
    <message>
        <source>Leave focus mode (F11)</source>
        <translation>Focusmodus verlaten (F11)</translation>
    </message>
</context>
<context>
    <name>GalleryDetails</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Pictures, in order</source>
        <translation>Foto’s, op volgorde</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt+Up and Alt+Down; Enter shows the details of a picture.</source>
        <translation>Sleep om te ordenen, of druk op Alt+omhoog en Alt+omlaag; Enter toont de gegevens van een foto.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Foto’s toevoegen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>GalleryForm</name>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>Gallery · %1</source>
        <translation>Galerij · %1</translation>
    </message>
    <message>
        <source>Waits for its picture: %1</source>
        <translation>Wacht op een foto: %1</translation>
    </message>
    <message>
        <source>Waits for its picture</source>
        <translation>Wacht op een foto</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Foto’s kiezen</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Replace this icon…</source>
        <translation>Dit pictogram vervangen…</translation>
    </message>
    <message>
        <source>Restore the standard icon</source>
        <translation>Standaardpictogram herstellen</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Naar de tekst</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Foto kiezen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Opnieu&amp;w: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnieu&amp;w</translation>
    </message>
</context>
<context>
    <name>IconActions</name>
    <message>
        <source>&amp;Import a folder of SVGs…</source>
        <translation>Map met SVG’s &amp;importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport all as SVGs…</source>
        <translation>Alles als SVG e&amp;xporteren…</translation>
    </message>
    <message>
        <source>A folder for the icons</source>
        <translation>Een map voor de pictogrammen</translation>
    </message>
    <message>
        <source>%1 icons written; %2 files were there already and were left as they are.</source>
        <translation>%1 pictogrammen geschreven; %2 bestanden waren er al en zijn zo gelaten.</translation>
    </message>
    <message>
        <source>A folder with SVGs</source>
        <translation>Een map met SVG’s</translation>
    </message>
    <message>
        <source>&amp;Restore all standard drawings</source>
        <translation>Alle &amp;standaardtekeningen terugzetten</translation>
    </message>
    <message>
        <source>An icon&apos;s name has small letters, digits, - and _ only.</source>
        <translation>De naam van een pictogram heeft alleen kleine letters, cijfers, - en _.</translation>
    </message>
    <message>
        <source>All standard icons have their standard drawing.</source>
        <translation>Alle standaardpictogrammen hebben hun standaardtekening.</translation>
    </message>
    <message>
        <source>Export an icon</source>
        <translation>Een pictogram exporteren</translation>
    </message>
    <message>
        <source>Icons (*.svg)</source>
        <translation>Pictogrammen (*.svg)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 is geschreven.</translation>
    </message>
    <message>
        <source>There is an icon %1 already; the name %2 is free.</source>
        <translation>Er is al een pictogram %1; de naam %2 is vrij.</translation>
    </message>
</context>
<context>
    <name>IconCompare</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>The PDF now</source>
        <translation>De PDF nu</translation>
    </message>
    <message>
        <source>The PDF then</source>
        <translation>De PDF straks</translation>
    </message>
    <message>
        <source>The HTML now</source>
        <translation>De HTML nu</translation>
    </message>
    <message>
        <source>The HTML then</source>
        <translation>De HTML straks</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, light</source>
        <translation>HTML, licht</translation>
    </message>
    <message>
        <source>HTML, dark</source>
        <translation>HTML, donker</translation>
    </message>
    <message>
        <source>The dark HTML now</source>
        <translation>De donkere HTML nu</translation>
    </message>
    <message>
        <source>The dark HTML then</source>
        <translation>De donkere HTML straks</translation>
    </message>
</context>
<context>
    <name>IconDetail</name>
    <message>
        <source>Used in %1 places</source>
        <translation>Gebruikt op %1 plaatsen</translation>
    </message>
    <message>
        <source>Used in one place</source>
        <translation>Gebruikt op één plaats</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>No icon is chosen.</source>
        <translation>Er is geen pictogram gekozen.</translation>
    </message>
    <message>
        <source>no meaning given</source>
        <translation>geen betekenis gegeven</translation>
    </message>
    <message>
        <source>The outputs refer to it by this name.</source>
        <translation>De uitvoer verwijst ernaar met deze naam.</translation>
    </message>
    <message>
        <source>It is the name of a network that the organisation is on.</source>
        <translation>Het is de naam van een netwerk waar de organisatie op zit.</translation>
    </message>
</context>
<context>
    <name>IconSet</name>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>left out: there twice</source>
        <translation>weggelaten: dubbel</translation>
    </message>
    <message>
        <source>left out: broken</source>
        <translation>weggelaten: kapot</translation>
    </message>
    <message>
        <source>left out: no usable name</source>
        <translation>weggelaten: geen bruikbare naam</translation>
    </message>
    <message>
        <source>gets the licence</source>
        <translation>krijgt de licentie</translation>
    </message>
</context>
<context>
    <name>IconSets</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 van %2 gelezen</translation>
    </message>
    <message>
        <source>Cancelled: no icon was changed.</source>
        <translation>Geannuleerd: er is geen pictogram veranderd.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>To be mended: %1</source>
        <translation>Te herstellen: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importeer %1</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>hersteld: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 van %2 nagekeken</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>%1 is taken for %2</source>
        <translation>%2 wordt uit %1 genomen</translation>
    </message>
    <message>
        <source>without a meaning yet: %1</source>
        <translation>nog zonder betekenis: %1</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>Icons</source>
        <translation>Pictogrammen</translation>
    </message>
    <message>
        <source>Take the icons out of the window, or back</source>
        <translation>De pictogrammen uit het venster halen, of terug</translation>
    </message>
    <message>
        <source>Close the icons</source>
        <translation>De pictogrammen sluiten</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>All icons</source>
        <translation>Alle pictogrammen</translation>
    </message>
    <message>
        <source>Replaced and added</source>
        <translation>Vervangen en toegevoegd</translation>
    </message>
    <message>
        <source>Standard drawing</source>
        <translation>Standaardtekening</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Niet in gebruik</translation>
    </message>
    <message>
        <source>Without a licence</source>
        <translation>Zonder licentie</translation>
    </message>
    <message>
        <source>Without a meaning</source>
        <translation>Zonder betekenis</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>1 keer gebruikt</translation>
    </message>
    <message>
        <source>used %1 times</source>
        <translation>%1 keer gebruikt</translation>
    </message>
</context>
<context>
    <name>IconsPanel</name>
    <message>
        <source>Written in the language of the text: %1</source>
        <translation>Geschreven in de taal van de tekst: %1</translation>
    </message>
    <message>
        <source>Replace all %1</source>
        <translation>Alle %1 vervangen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Choose calls to action among the uses: no other use can have its own drawing.</source>
        <translation>Kies oproepen onder het gebruik: alleen die kunnen een eigen tekening hebben.</translation>
    </message>
    <message>
        <source>A drawing for the icon</source>
        <translation>Een tekening voor het pictogram</translation>
    </message>
    <message>
        <source>%1 has another drawing.</source>
        <translation>%1 heeft een andere tekening.</translation>
    </message>
    <message>
        <source>%1 has another drawing there only.</source>
        <translation>%1 heeft alleen daar een andere tekening.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 is toegevoegd.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Pictogrammen</translation>
    </message>
    <message>
        <source>Search by name or meaning</source>
        <translation>Zoek op naam of betekenis</translation>
    </message>
    <message>
        <source>Which icons are shown</source>
        <translation>Welke pictogrammen getoond worden</translation>
    </message>
    <message>
        <source>Import, export and restore</source>
        <translation>Importeren, exporteren en terugzetten</translation>
    </message>
    <message>
        <source>Icons of the kit</source>
        <translation>Pictogrammen van de perskit</translation>
    </message>
    <message>
        <source>Where the icon is used</source>
        <translation>Waar het pictogram gebruikt wordt</translation>
    </message>
    <message>
        <source>Another drawing</source>
        <translation>Een andere tekening</translation>
    </message>
    <message>
        <source>What is wrong with the drawing</source>
        <translation>Wat er mis is met de tekening</translation>
    </message>
    <message>
        <source>Name of the icon</source>
        <translation>Naam van het pictogram</translation>
    </message>
    <message>
        <source>What the icon says to those who do not see it</source>
        <translation>Wat het pictogram zegt aan wie het niet ziet</translation>
    </message>
    <message>
        <source>Licence of the drawing</source>
        <translation>Licentie van de tekening</translation>
    </message>
    <message>
        <source>Name of a new icon</source>
        <translation>Naam van een nieuw pictogram</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Deze niet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Mend all</source>
        <translation>Alles herstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Restore standard</source>
        <translation>Standaard terugzetten</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exporteren als SVG…</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Alleen hier</translation>
    </message>
    <message>
        <source>Reading icons…</source>
        <translation>Pictogrammen lezen…</translation>
    </message>
    <message>
        <source>Icons that are read</source>
        <translation>Pictogrammen die gelezen zijn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Which drawings are listed</source>
        <translation>Welke tekeningen getoond worden</translation>
    </message>
    <message>
        <source>What becomes of each drawing</source>
        <translation>Wat er van elke tekening wordt</translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Herstel wat hersteld kan worden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Licence of the set</source>
        <translation>Licentie van de set</translation>
    </message>
    <message>
        <source>Icons (*.svg *.svgz)</source>
        <translation>Pictogrammen (*.svg *.svgz)</translation>
    </message>
    <message>
        <source>Let them keep their own colours</source>
        <translation>Hun eigen kleuren laten houden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>It says nothing yet to those who do not see it: write its meaning.</source>
        <translation>Het zegt nog niets aan wie het niet ziet: schrijf de betekenis op.</translation>
    </message>
    <message>
        <source>What it says to those who do not see it, when it is added or its icon has no meaning yet</source>
        <translation>Wat het zegt aan wie het niet ziet, als het wordt toegevoegd of zijn pictogram nog geen betekenis heeft</translation>
    </message>
    <message>
        <source>Meaning of the other drawing</source>
        <translation>Betekenis van de andere tekening</translation>
    </message>
    <message>
        <source>The licence of the drawing, such as CC0 or MIT</source>
        <translation>De licentie van de tekening, zoals CC0 of MIT</translation>
    </message>
    <message>
        <source>Licence of the other drawing</source>
        <translation>Licentie van de andere tekening</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>the clipboard</source>
        <translation>het klembord</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
    <message>
        <source>Text (*.txt *.text *.eml);;All files (*)</source>
        <translation>Tekst (*.txt *.text *.eml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import a text file</source>
        <translation>Tekstbestand importeren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als platte tekst</translation>
    </message>
    <message>
        <source>Taken as plain text; undo brings back what was there.</source>
        <translation>Als platte tekst overgenomen; ongedaan maken brengt terug wat er stond.</translation>
    </message>
</context>
<context>
    <name>KitDetails</name>
    <message>
        <source>Title of the kit</source>
        <translation>Titel van de perskit</translation>
    </message>
    <message>
        <source>Name of exported files</source>
        <translation>Naam van uitgevoerde bestanden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand van zaken</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Languages of the kit</source>
        <translation>Talen van de perskit</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Taal toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Make it the source language</source>
        <translation>Maak dit de brontaal</translation>
    </message>
</context>
<context>
    <name>KitForm</name>
    <message>
        <source>The kit as a whole</source>
        <translation>De perskit als geheel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In beoordeling</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgegeven</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>what the text is written in</source>
        <translation>brontaal</translation>
    </message>
    <message>
        <source>a translation</source>
        <translation>vertaling</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>As the source language: %1 is a translation of %2 then.</source>
        <translation>Als brontaal: %1 is dan een vertaling van %2.</translation>
    </message>
    <message>
        <source>One text is not written in %2 yet.</source>
        <translation>Eén tekst is nog niet geschreven in %2.</translation>
    </message>
    <message>
        <source>%3 texts are not written in %2 yet.</source>
        <translation>%3 teksten zijn nog niet geschreven in %2.</translation>
    </message>
    <message>
        <source>One quote is to be approved again, in its wording in %2.</source>
        <translation>Eén citaat moet opnieuw worden goedgekeurd, in de bewoording in %2.</translation>
    </message>
    <message>
        <source>%3 quotes are to be approved again, in their wording in %2.</source>
        <translation>%3 citaten moeten opnieuw worden goedgekeurd, in de bewoording in %2.</translation>
    </message>
    <message>
        <source>%1 is the source language now, and %2 a translation of it; undo takes it back.</source>
        <translation>%1 is nu de brontaal, en %2 een vertaling ervan; ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>%1 and its words are out of the kit; undo brings both back.</source>
        <translation>%1 en de teksten erin zijn uit de perskit; ongedaan maken brengt beide terug.</translation>
    </message>
    <message>
        <source>%1 is out of the kit. Nothing was written in it.</source>
        <translation>%1 is uit de perskit. Er stond niets in.</translation>
    </message>
    <message>
        <source>%1 is no language of the kit any more, and goes out no more. One text in it is kept.</source>
        <translation>%1 is geen taal van de perskit meer en gaat niet meer mee naar buiten. Eén tekst erin blijft bewaard.</translation>
    </message>
    <message>
        <source>%1 is no language of the kit any more, and goes out no more. %2 texts in it are kept.</source>
        <translation>%1 is geen taal van de perskit meer en gaat niet meer mee naar buiten. %2 teksten erin blijven bewaard.</translation>
    </message>
    <message>
        <source>Remove its words, too</source>
        <translation>De teksten ook weghalen</translation>
    </message>
    <message>
        <source>What is kept comes back when the language is added again.</source>
        <translation>Wat bewaard is, komt terug als de taal weer wordt toegevoegd.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Other language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <source>&amp;Name of the language, or its code (pt-BR)</source>
        <translation>&amp;Naam van de taal, of de code (pt-BR)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a language from the list</source>
        <translation>Kies een taal uit de lijst</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search Lucide and Tabler, in English</source>
        <translation>Zoek in Lucide en Tabler, in het Engels</translation>
    </message>
    <message>
        <source>Search the icon libraries</source>
        <translation>Zoek in de pictogrambibliotheken</translation>
    </message>
    <message>
        <source>Icons of the libraries</source>
        <translation>Pictogrammen uit de bibliotheken</translation>
    </message>
    <message>
        <source>One icon found</source>
        <translation>Eén pictogram gevonden</translation>
    </message>
    <message>
        <source>%1 icons found</source>
        <translation>%1 pictogrammen gevonden</translation>
    </message>
</context>
<context>
    <name>LogoRules</name>
    <message>
        <source>%1: “%2” is not possible, only %3 to %4.</source>
        <translation>%1: “%2” kan niet, alleen %3 tot %4.</translation>
    </message>
</context>
<context>
    <name>Logos</name>
    <message>
        <source>A folder for the logos</source>
        <translation>Een map voor de logo’s</translation>
    </message>
    <message>
        <source>%1 files of the logos are in %2: SVG, PDF and PNG, with their rules.</source>
        <translation>%1 bestanden van de logo’s staan in %2: SVG, PDF en PNG, met hun regels.</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logo’s</translation>
    </message>
    <message>
        <source>E&amp;xport the logos…</source>
        <translation>De logo’s e&amp;xporteren…</translation>
    </message>
    <message>
        <source>1 logo, as SVG, PDF and PNG with its rules</source>
        <translation>1 logo, als SVG, PDF en PNG met zijn regels</translation>
    </message>
    <message>
        <source>%1 logos, each as SVG, PDF and PNG with its rules</source>
        <translation>%1 logo’s, elk als SVG, PDF en PNG met zijn regels</translation>
    </message>
    <message>
        <source>The organisation has no logo: give it one among its details, or take a theme that has.</source>
        <translation>De organisatie heeft geen logo: geef het bij haar gegevens, of neem een thema dat er een heeft.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>for a light ground</source>
        <translation>voor een lichte ondergrond</translation>
    </message>
    <message>
        <source>for a dark ground</source>
        <translation>voor een donkere ondergrond</translation>
    </message>
    <message>
        <source>%1 % of its height left free around it</source>
        <translation>%1 % van zijn hoogte eromheen vrij</translation>
    </message>
    <message>
        <source>%1 mm wide at the least</source>
        <translation>ten minste %1 mm breed</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>No kits yet</source>
        <translation>Nog geen perskits</translation>
    </message>
</context>
<context>
    <name>NamesTaken</name>
    <message>
        <source>⚠ In this folder, but of another kit: %1</source>
        <translation>⚠ In deze map, maar van een andere perskit: %1</translation>
    </message>
</context>
<context>
    <name>Omitting</name>
    <message>
        <source>Leave out in %1</source>
        <translation>Weglaten in het %1</translation>
    </message>
    <message>
        <source>Show in %1 again</source>
        <translation>Weer tonen in het %1</translation>
    </message>
    <message>
        <source>This block is left out in %1.</source>
        <translation>Dit blok is weggelaten in het %1.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>OptionsBox</name>
    <message>
        <source>As suits the CMS; for any, semantic</source>
        <translation>Wat bij het CMS past; anders semantisch</translation>
    </message>
    <message>
        <source>Semantic: the site&apos;s own style</source>
        <translation>Semantisch: de stijl van de site zelf</translation>
    </message>
    <message>
        <source>Styled: with a few inline styles</source>
        <translation>Opgemaakt: met enkele stijlen in de regels</translation>
    </message>
    <message>
        <source>Full: own style sheet, icons and JSON-LD</source>
        <translation>Volledig: eigen stijlblad, pictogrammen en JSON-LD</translation>
    </message>
    <message>
        <source>As usual: files beside the snippet, inside the page</source>
        <translation>Zoals gewoonlijk: bestanden naast het fragment, in de pagina zelf</translation>
    </message>
    <message>
        <source>Files in a folder beside it</source>
        <translation>Bestanden in een map ernaast</translation>
    </message>
    <message>
        <source>Inside it: one file</source>
        <translation>Erin: één bestand</translation>
    </message>
    <message>
        <source>PDF/UA-1 and PDF/A-2a (every checker knows them)</source>
        <translation>PDF/UA-1 en PDF/A-2a (elke controle kent ze)</translation>
    </message>
    <message>
        <source>PDF/UA-2 and PDF/A-4 (PDF 2.0)</source>
        <translation>PDF/UA-2 en PDF/A-4 (PDF 2.0)</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Die van het thema</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Vierkant</translation>
    </message>
    <message>
        <source>Width × height in mm, as 170x240</source>
        <translation>Breedte × hoogte in mm, zoals 170x240</translation>
    </message>
    <message>
        <source>For any CMS</source>
        <translation>Voor elk CMS</translation>
    </message>
    <message>
        <source>Classes begin with a letter, then letters, digits and hyphens.</source>
        <translation>Klassen beginnen met een letter, dan letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>FOGRA39, coated paper</source>
        <translation>FOGRA39, gestreken papier</translation>
    </message>
    <message>
        <source>without JSON-LD</source>
        <translation>zonder JSON-LD</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>Looking what it keeps…</source>
        <translation>Kijken wat het bewaart…</translation>
    </message>
    <message>
        <source>ICC profiles (*.icc *.icm);;All files (*)</source>
        <translation>ICC-profielen (*.icc *.icm);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose the output profile of the printer</source>
        <translation>Kies het uitvoerprofiel van de drukker</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>OrderTab</name>
    <message>
        <source>%1: place %2 of %3</source>
        <translation>%1: plaats %2 van %3</translation>
    </message>
</context>
<context>
    <name>OrganisationDetails</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>Over de organisatie</translation>
    </message>
    <message>
        <source>Who you are, in a hundred words at most</source>
        <translation>Wie u bent, in ten hoogste honderd woorden</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logo’s</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Logo toevoegen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profiel toevoegen</translation>
    </message>
    <message>
        <source>Export logos…</source>
        <translation>Logo’s exporteren…</translation>
    </message>
    <message>
        <source>Clear space, of its height</source>
        <translation>Vrije ruimte, van de hoogte</translation>
    </message>
    <message>
        <source>Smallest width</source>
        <translation>Kleinste breedte</translation>
    </message>
    <message>
        <source>Rules for use of the chosen logo</source>
        <translation>Regels voor gebruik van het gekozen logo</translation>
    </message>
    <message>
        <source>Licence of the chosen logo</source>
        <translation>Licentie van het gekozen logo</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Light ground</source>
        <translation>Lichte ondergrond</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <translation>Donkere ondergrond</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemaakt voor</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternatieve tekst</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 woord</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 woorden</translation>
    </message>
    <message>
        <source>%1: more than the %2 that editors take over</source>
        <translation>%1: meer dan de %2 die redacties overnemen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Logos (*.svg *.svgz *.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Logo’s (*.svg *.svgz *.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Exported: %1</source>
        <translation>Geëxporteerd: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tonen in map</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF openen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Versie bewaren</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Naam van deze versie</translation>
    </message>
    <message>
        <source>Version “%1” is kept.</source>
        <translation>Versie ‘%1’ is bewaard.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder bewaren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie bewaren</translation>
    </message>
    <message>
        <source>Press kits (*.presskit)</source>
        <translation>Perskits (*.presskit)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie openen</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>%1 (error)</source>
        <translation>%1 (fout)</translation>
    </message>
    <message>
        <source>%1 (needs attention)</source>
        <translation>%1 (let op)</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 woord</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 woorden</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Bovenkop</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Onderkop</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dagtekening</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Persbericht</translation>
    </message>
    <message>
        <source>Backgrounder</source>
        <translation>Achtergrondverhaal</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Alinea</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Tussenkop</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerij</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>Feitenkader</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Nieuwe pagina</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Videolink</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wacht op foto: %1</translation>
    </message>
    <message>
        <source>Waiting for its picture</source>
        <translation>Wacht op een foto</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Pictogrammen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 · not for publication</source>
        <translation>%1 · niet voor publicatie</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>The kit · %1</source>
        <translation>Perskit · %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelaten: %1</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>Verouderd: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Concept: %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart gehouden</translation>
    </message>
</context>
<context>
    <name>PageTab</name>
    <message>
        <source>Square</source>
        <translation>Vierkant</translation>
    </message>
    <message>
        <source>A size of its own</source>
        <translation>Een eigen formaat</translation>
    </message>
    <message>
        <source>Room for %1 lines in columns %2 mm wide.</source>
        <translation>Ruimte voor %1 regels in kolommen van %2 mm breed.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command or a place</source>
        <translation>Zoek een opdracht of een plaats</translation>
    </message>
    <message>
        <source>Command, block, person, picture or icon</source>
        <translation>Opdracht, blok, persoon, beeld of pictogram</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niets heet zo.</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Palette %1</source>
        <translation>Palet %1</translation>
    </message>
    <message>
        <source>Choose a colour of the palette for each part of the theme. The pages follow; all can be undone.</source>
        <translation>Kies voor elk onderdeel van het thema een kleur uit het palet. De pagina’s volgen; alles kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Put all back</source>
        <translation>Alles &amp;terugzetten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>spot ink</source>
        <translation>steunkleur</translation>
    </message>
    <message>
        <source>The spot ink %1 has other inks in this theme already: a spot ink has one colour.</source>
        <translation>De steunkleur %1 heeft in dit thema al andere inkten: een steunkleur heeft één kleur.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>the clipboard</source>
        <translation>het klembord</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Plakken…</translation>
    </message>
    <message>
        <source>The text came without its pictures: copy or drag them in one by one.</source>
        <translation>De tekst kwam zonder de foto’s: kopieer of sleep die er een voor een in.</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>People of the kit</source>
        <translation>Personen in de perskit</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People of the kit</source>
        <translation>Personen van de perskit</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Choose a portrait…</source>
        <translation>Portret kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Caption, credit and rights…</source>
        <translation>Bijschrift, bronvermelding en rechten…</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>The phone number may be published</source>
        <translation>Het telefoonnummer mag gepubliceerd worden</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The mail address may be published</source>
        <translation>Het e-mailadres mag gepubliceerd worden</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Deze persoon verwijderen</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Person · %1</source>
        <translation>Persoon · %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>Niet voor publicatie</translation>
    </message>
    <message>
        <source>No portrait yet: it is shown beside what this person says.</source>
        <translation>Nog geen portret: het staat naast wat deze persoon zegt.</translation>
    </message>
    <message>
        <source>Is not quoted in this kit.</source>
        <translation>Wordt in deze perskit niet geciteerd.</translation>
    </message>
    <message>
        <source>Is quoted once in this kit.</source>
        <translation>Wordt in deze perskit één keer geciteerd.</translation>
    </message>
    <message>
        <source>Is quoted %1 times in this kit.</source>
        <translation>Wordt in deze perskit %1 keer geciteerd.</translation>
    </message>
</context>
<context>
    <name>PhraseLanguage</name>
    <message>
        <source>several languages</source>
        <translation>meer dan één taal</translation>
    </message>
    <message>
        <source>Phrase: %1</source>
        <translation>Woorden in: %1</translation>
    </message>
    <message>
        <source>Language of the phrase</source>
        <translation>Taal van de woorden</translation>
    </message>
    <message>
        <source>Language of the article (%1)</source>
        <translation>Taal van het artikel (%1)</translation>
    </message>
    <message>
        <source>Other language…</source>
        <translation>Andere taal…</translation>
    </message>
    <message>
        <source>An address or a number is in no language</source>
        <translation>Een adres of een getal is in geen enkele taal</translation>
    </message>
    <message>
        <source>What you type now is in this language: %1</source>
        <translation>Wat u nu typt, is in deze taal: %1</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation>Foto’s (*.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Foto kiezen</translation>
    </message>
    <message>
        <source>pasted %1</source>
        <translation>geplakt %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Follow</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Keep what the caret is in in sight</source>
        <translation>Houd in beeld waar de cursor staat</translation>
    </message>
    <message>
        <source>2 pages</source>
        <translation>2 pagina’s</translation>
    </message>
    <message>
        <source>Show two pages side by side</source>
        <translation>Toon twee pagina’s naast elkaar</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Snijtekens</translation>
    </message>
    <message>
        <source>Show the sheet for print, with its marks and bleed</source>
        <translation>Toon het drukvel, met snijtekens en afloop</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pagina’s kleiner</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pagina’s groter</translation>
    </message>
    <message>
        <source>Fit the pages to the width</source>
        <translation>Pagina’s passend op de breedte</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Voorbeeld van de pagina’s</translation>
    </message>
    <message>
        <source>Preview of the HTML</source>
        <translation>Voorbeeld van de HTML</translation>
    </message>
    <message>
        <source>The HTML is being made…</source>
        <translation>De HTML wordt gemaakt…</translation>
    </message>
    <message>
        <source>P&amp;review · out of date</source>
        <translation>&amp;Voorbeeld · verouderd</translation>
    </message>
    <message>
        <source>P&amp;review · not possible</source>
        <translation>&amp;Voorbeeld · niet mogelijk</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>P&amp;review · 1 page</source>
        <translation>&amp;Voorbeeld · 1 pagina</translation>
    </message>
    <message>
        <source>P&amp;review · %1 pages</source>
        <translation>&amp;Voorbeeld · %1 pagina’s</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>De pagina’s worden gemaakt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Page %1 of %2 goes to the printer…</source>
        <translation>Pagina %1 van %2 gaat naar de printer…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Afgedrukt op %1.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Het afdrukken is gestopt.</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>No misspelled words</source>
        <translation>Geen fout gespelde woorden</translation>
    </message>
    <message>
        <source>Misspelled: %1</source>
        <translation>Fout gespeld: %1</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hier negeren</translation>
    </message>
    <message>
        <source>Ignore in this kit</source>
        <translation>In deze kit negeren</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Aan mijn woorden toevoegen</translation>
    </message>
    <message>
        <source>Add to the house&apos;s words</source>
        <translation>Aan de woorden van het huis toevoegen</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>The house&apos;s word list</source>
        <translation>De woordenlijst van het huis</translation>
    </message>
    <message>
        <source>Word lists (*.txt)</source>
        <translation>Woordenlijsten (*.txt)</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Woordenboek toevoegen</translation>
    </message>
    <message>
        <source>Dictionaries (*.dic)</source>
        <translation>Woordenboeken (*.dic)</translation>
    </message>
    <message>
        <source>Dictionary added: %1</source>
        <translation>Woordenboek toegevoegd: %1</translation>
    </message>
</context>
<context>
    <name>QuoteDetails</name>
    <message>
        <source>Who says it</source>
        <translation>Wie het zegt</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Naam van de spreker</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Add to the people of the kit</source>
        <translation>Aan de personen toevoegen</translation>
    </message>
    <message>
        <source>Portrait…</source>
        <translation>Portret…</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>Mail, phone, in person</source>
        <translation>E-mail, telefoon, in persoon</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>In het artikel</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Getoond als</translation>
    </message>
    <message>
        <source>Excerpt for the pull quote</source>
        <translation>Fragment voor het streamercitaat</translation>
    </message>
    <message>
        <source>A part of the quote; [...] where you leave words out</source>
        <translation>Een deel van het citaat; [...] waar u woorden weglaat</translation>
    </message>
    <message>
        <source>Before the quote</source>
        <translation>Vóór het citaat</translation>
    </message>
    <message>
        <source>After the quote</source>
        <translation>Na het citaat</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Gelegenheid</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Oorspronkelijke taal</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Quote · %1</source>
        <translation>Citaat · %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Ter goedkeuring gestuurd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Running text</source>
        <translation>Lopende tekst</translation>
    </message>
    <message>
        <source>A pull quote</source>
        <translation>Streamer</translation>
    </message>
    <message>
        <source>Without a name: every quote has somebody who says it.</source>
        <translation>Zonder naam: elk citaat heeft iemand die het zegt.</translation>
    </message>
    <message>
        <source>Say what %1 is: a role.</source>
        <translation>Vermeld wat %1 is: een functie.</translation>
    </message>
    <message>
        <source>Open the person…</source>
        <translation>Persoon openen…</translation>
    </message>
    <message>
        <source>Add to the people of the kit</source>
        <translation>Aan de personen toevoegen</translation>
    </message>
    <message>
        <source>Not in the quote: copy a part of it, with [...] where you leave words out.</source>
        <translation>Staat niet in het citaat: neem er een deel van over, met [...] waar u woorden weglaat.</translation>
    </message>
    <message>
        <source>Portrait: %1</source>
        <translation>Portret: %1</translation>
    </message>
    <message>
        <source>The wording has changed since: have it cleared again.</source>
        <translation>De tekst is sindsdien gewijzigd: laat haar opnieuw goedkeuren.</translation>
    </message>
    <message>
        <source>Refused: it stands in no public output.</source>
        <translation>Geweigerd: het staat in geen openbare uitvoer.</translation>
    </message>
    <message>
        <source>Not sent for approval yet.</source>
        <translation>Nog niet ter goedkeuring gestuurd.</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Quote by %1</source>
        <translation>Citaat van %1</translation>
    </message>
    <message>
        <source>Quote without a name: type who says it</source>
        <translation>Citaat zonder naam: typ wie het zegt</translation>
    </message>
</context>
<context>
    <name>RatingDetails</name>
    <message>
        <source>What is rated</source>
        <translation>Wat er beoordeeld is</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterren</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Van de</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>of nothing yet</source>
        <translation>nog zonder onderwerp</translation>
    </message>
    <message>
        <source>Rating · %1</source>
        <translation>Beoordeling · %1</translation>
    </message>
    <message>
        <source>Say what is rated: a show, a book, a hotel.</source>
        <translation>Zeg wat er wordt beoordeeld: een voorstelling, een boek, een hotel.</translation>
    </message>
    <message>
        <source>More stars than there are.</source>
        <translation>Meer sterren dan er zijn.</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie openen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>This kit is read only.</source>
        <translation>Deze perskit is alleen te lezen.</translation>
    </message>
    <message>
        <source>Still open with %1 on %2, since %3: here it can only be read.</source>
        <translation>Nog steeds open bij %1 op %2, sinds %3: hier kunt u alleen lezen.</translation>
    </message>
    <message>
        <source>Open with %1 on %2 since %3: here it can only be read.</source>
        <translation>Open bij %1 op %2 sinds %3: hier kunt u alleen lezen.</translation>
    </message>
    <message>
        <source>You may not write in the folder of this kit: here it can only be read.</source>
        <translation>U mag niet schrijven in de map van deze perskit: hier kunt u alleen lezen.</translation>
    </message>
    <message>
        <source>You may not write this kit&apos;s file: here it can only be read.</source>
        <translation>U mag het bestand van deze perskit niet schrijven: hier kunt u alleen lezen.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>A kit holds at least one article: this one stays.</source>
        <translation>Een perskit bevat minstens één artikel: dit blijft staan.</translation>
    </message>
    <message>
        <source>Article removed: %1</source>
        <translation>Artikel verwijderd: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Article removed.</source>
        <translation>Artikel verwijderd.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Reordering</name>
    <message>
        <source>Moved: %1</source>
        <translation>Verplaatst: %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Guessed: please look</source>
        <translation>Geraden: kijk dit na</translation>
    </message>
    <message>
        <source>Set aside: not part of the release, kept in the kit</source>
        <translation>Apart gezet: hoort niet bij het persbericht, blijft in de perskit</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Herkend</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Wat er herkend is</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Take it as &amp;plain text</source>
        <translation>Als &amp;platte tekst invoegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SaveTemplate</name>
    <message>
        <source>Save as a template</source>
        <translation>Opslaan als sjabloon</translation>
    </message>
    <message>
        <source>&amp;Without its text and pictures: only its blocks</source>
        <translation>&amp;Zonder tekst en foto’s: alleen de blokken</translation>
    </message>
    <message>
        <source>The organisation, people, contacts and theme are kept; dates, embargoes and approvals are taken out. The kit itself stays as it is.</source>
        <translation>Organisatie, personen, contacten en thema blijven; datums, embargo’s en akkoorden gaan eruit. De perskit zelf blijft zoals hij is.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>There is a template of that name: it is replaced.</source>
        <translation>Er is al een sjabloon met die naam: het wordt vervangen.</translation>
    </message>
    <message>
        <source>The template “%1” is kept: File, New kit from a template begins with it.</source>
        <translation>Het sjabloon “%1” is bewaard: Bestand, Nieuwe perskit uit een sjabloon begint ermee.</translation>
    </message>
</context>
<context>
    <name>SaveTheme</name>
    <message>
        <source>Save as shared theme</source>
        <translation>Als gedeeld thema opslaan</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Andere map…</translation>
    </message>
    <message>
        <source>Such as the house’s name</source>
        <translation>Zoals de naam van het huis</translation>
    </message>
    <message>
        <source>As it was, when it is left empty</source>
        <translation>Zoals die was, als u niets invult</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>&amp;In de map</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licentie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Folder for shared themes</source>
        <translation>Map voor gedeelde thema’s</translation>
    </message>
    <message>
        <source>Give the theme a name of its own: other kits find it by that.</source>
        <translation>Geef het thema een eigen naam: daaraan vinden andere perskits het.</translation>
    </message>
    <message>
        <source>%1, version %2, is in %3 already. It becomes version %4; changed: %5.</source>
        <translation>%1, versie %2, staat al in %3. Het wordt versie %4; veranderd: %5.</translation>
    </message>
    <message>
        <source>nothing that is seen</source>
        <translation>niets dat te zien is</translation>
    </message>
    <message>
        <source>Kits that go by it are told, and stay as they are until somebody takes it.</source>
        <translation>Perskits die het volgen melden dat, en blijven zoals ze zijn tot iemand het neemt.</translation>
    </message>
    <message>
        <source>%1 becomes a new theme, version %2, in %3.</source>
        <translation>%1 wordt een nieuw thema, versie %2, in %3.</translation>
    </message>
    <message>
        <source>Logos that are pictures stay out, for a theme’s are SVG: %1.</source>
        <translation>Logo’s die afbeeldingen zijn blijven erbuiten, want die van een thema zijn SVG: %1.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Update to version %1</source>
        <translation>Bijwerken tot &amp;versie %1</translation>
    </message>
    <message>
        <source>%1, version %2, is saved, and this kit goes by it.</source>
        <translation>%1, versie %2, is opgeslagen, en deze perskit volgt het.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Takes too long</source>
        <translation>Duurt te lang</translation>
    </message>
    <message>
        <source>Not a regular expression</source>
        <translation>Geen reguliere expressie</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 plaats</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 plaatsen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>alt text of a picture</source>
        <translation>alt-tekst van een beeld</translation>
    </message>
    <message>
        <source>pull quote</source>
        <translation>streamer</translation>
    </message>
    <message>
        <source>about the article</source>
        <translation>over het artikel</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>een persoon</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>een contact</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>een beeld</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>de organisatie</translation>
    </message>
    <message>
        <source>a download</source>
        <translation>een download</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>een feit</translation>
    </message>
    <message>
        <source>title of the kit</source>
        <translation>titel van de kit</translation>
    </message>
    <message>
        <source>1 replaced</source>
        <translation>1 vervangen</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 vervangen</translation>
    </message>
    <message>
        <source>who approved it: a record, never replaced</source>
        <translation>wie akkoord gaf: vastgelegd, wordt niet vervangen</translation>
    </message>
    <message>
        <source>1 left: an approval</source>
        <translation>1 gebleven: een akkoord</translation>
    </message>
    <message>
        <source>%1 left: approvals</source>
        <translation>%1 gebleven: akkoorden</translation>
    </message>
    <message>
        <source>Who approved a quote stays as it was recorded; change it in the details of the quote (F4).</source>
        <translation>Wie een citaat goedkeurde blijft zoals het is vastgelegd; wijzig dat in de gegevens van het citaat (F4).</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Zoek in de instellingen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Geen instelling heet zo.</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Taal van het venster</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Grootte van de tekst</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen met</translation>
    </message>
    <message>
        <source>The start page</source>
        <translation>De beginpagina</translation>
    </message>
    <message>
        <source>The kit that was open last</source>
        <translation>De perskit die het laatst open was</translation>
    </message>
    <message>
        <source>The preview &amp;follows the text</source>
        <translation>Het voorbeeld &amp;volgt de tekst</translation>
    </message>
    <message>
        <source>Two pages &amp;next to each other</source>
        <translation>Twee pagina’s &amp;naast elkaar</translation>
    </message>
    <message>
        <source>&amp;Marks and bleed in the preview</source>
        <translation>&amp;Snijtekens en afloop in het voorbeeld</translation>
    </message>
    <message>
        <source>Templates of &amp;your own</source>
        <translation>E&amp;igen sjablonen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Folder of your own templates</source>
        <translation>Map met eigen sjablonen</translation>
    </message>
    <message>
        <source>Open the folder of your own templates</source>
        <translation>De map met eigen sjablonen openen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Commands and keys</source>
        <translation>Opdrachten en toetsen</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Zoek een opdracht</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Press kits, from the text to the PDF. Everything stays on this machine.</source>
        <translation>Perskits, van de tekst tot de PDF. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>&amp;New kit…</source>
        <translation>&amp;Nieuwe perskit…</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>Nieuw uit een s&amp;jabloon</translation>
    </message>
    <message>
        <source>&amp;Open a kit…</source>
        <translation>Perskit &amp;openen…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample kit</source>
        <translation>De &amp;voorbeeldkit bekijken</translation>
    </message>
    <message>
        <source>&amp;Recent kits</source>
        <translation>&amp;Recente perskits</translation>
    </message>
    <message>
        <source>Recent kits</source>
        <translation>Recente perskits</translation>
    </message>
    <message>
        <source>No kits yet: paste a release, or drop a kit or a text file here.</source>
        <translation>Nog geen perskits: plak een persbericht, of laat hier een perskit of tekstbestand los.</translation>
    </message>
    <message>
        <source>&amp;Paste a release</source>
        <translation>&amp;Persbericht plakken</translation>
    </message>
    <message>
        <source>Make a kit of what the clipboard holds: “%1”</source>
        <translation>Maak een perskit van wat op het klembord staat: “%1”</translation>
    </message>
    <message>
        <source>Copy the release first, in Word, a mail or a web page</source>
        <translation>Kopieer eerst het persbericht, in Word, een mail of een webpagina</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>het klembord</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Open as &amp;designer: text read-only</source>
        <translation>Openen als vor&amp;mgever: tekst alleen lezen</translation>
    </message>
    <message>
        <source>Icons, theme and logos can be changed, the text can only be read.</source>
        <translation>Pictogrammen, thema en logo’s kunnen veranderen, de tekst is alleen te lezen.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (alleen lezen)</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Read only: open with %1</source>
        <translation>Alleen lezen: geopend door %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles bewaard</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>Alles bewaard om %1</translation>
    </message>
    <message>
        <source>%1 (designer&apos;s view)</source>
        <translation>%1 (weergave voor de vormgever)</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Statistics of the article</source>
        <translation>Statistieken van het artikel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Characters, with spaces</source>
        <translation>Tekens, met spaties</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zinnen</translation>
    </message>
    <message>
        <source>Words a sentence</source>
        <translation>Woorden per zin</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Leestijd</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Characters of the headline</source>
        <translation>Tekens van de kop</translation>
    </message>
    <message>
        <source>Words of the lead</source>
        <translation>Woorden van de intro</translation>
    </message>
    <message>
        <source>%1 of %2 at most</source>
        <translation>%1 van hooguit %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 woord</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 woorden</translation>
    </message>
    <message>
        <source>%1 min to read</source>
        <translation>%1 min lezen</translation>
    </message>
    <message>
        <source>Statistics of the article</source>
        <translation>Statistieken van het artikel</translation>
    </message>
    <message>
        <source>Headline: %1 of %2 characters</source>
        <translation>Kop: %1 van %2 tekens</translation>
    </message>
    <message>
        <source>Lead: %1 of %2 words</source>
        <translation>Intro: %1 van %2 woorden</translation>
    </message>
    <message>
        <source>%1 · too long</source>
        <translation>%1 · te lang</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Import a release</source>
        <translation>Persbericht invoegen</translation>
    </message>
    <message>
        <source>Take as plain text</source>
        <translation>Als platte tekst invoegen</translation>
    </message>
    <message>
        <source>Place picture %1</source>
        <translation>Foto %1 plaatsen</translation>
    </message>
    <message>
        <source>Replace icon %1</source>
        <translation>Pictogram %1 vervangen</translation>
    </message>
    <message>
        <source>Replace icon %1 in one place</source>
        <translation>Vervang pictogram %1 op één plaats</translation>
    </message>
    <message>
        <source>Add icon %1</source>
        <translation>Voeg pictogram %1 toe</translation>
    </message>
    <message>
        <source>Rename icon %1</source>
        <translation>Hernoem pictogram %1</translation>
    </message>
    <message>
        <source>Meaning of icon %1</source>
        <translation>Betekenis van pictogram %1</translation>
    </message>
    <message>
        <source>Import icons</source>
        <translation>Pictogrammen importeren</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Restore icon %1</source>
        <translation>Pictogram %1 herstellen</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>Blok verwijderen</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel verwijderen</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>Artikel verplaatsen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Blok verplaatsen</translation>
    </message>
    <message>
        <source>Take the whole quote</source>
        <translation>Hele citaat nemen</translation>
    </message>
    <message>
        <source>Take back what was kept</source>
        <translation>Apart gehouden werk terugzetten</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
    </message>
    <message>
        <source>Change the source language</source>
        <translation>Brontaal wijzigen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Wijzig %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Voeg toe: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Verwijder %1</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Citaat maken</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Volgorde van %1</translation>
    </message>
    <message>
        <source>Licence of icon %1</source>
        <translation>Licentie van pictogram %1</translation>
    </message>
    <message>
        <source>Restore the standard icons</source>
        <translation>Standaardpictogrammen terugzetten</translation>
    </message>
    <message>
        <source>Leave out block</source>
        <translation>Blok weglaten</translation>
    </message>
    <message>
        <source>Show block again</source>
        <translation>Blok weer tonen</translation>
    </message>
    <message>
        <source>Tidy punctuation</source>
        <translation>Leestekens verzorgen</translation>
    </message>
    <message>
        <source>Translation is right</source>
        <translation>Vertaling klopt</translation>
    </message>
    <message>
        <source>Translation is a draft</source>
        <translation>Vertaling is concept</translation>
    </message>
    <message>
        <source>Take back what was set aside</source>
        <translation>Terugnemen wat apart gehouden is</translation>
    </message>
    <message>
        <source>Throw away what was set aside</source>
        <translation>Weggooien wat apart gehouden is</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Undo history</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Zoals het werd geopend</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>&amp;Choose a step to go back to it, or forward:</source>
        <translation>&amp;Kies een stap om ernaar terug te gaan, of vooruit:</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 block</source>
        <translation>1 blok</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 blokken</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 citaat</translation>
    </message>
    <message>
        <source>%1 quotes</source>
        <translation>%1 citaten</translation>
    </message>
    <message>
        <source> (1 without a name)</source>
        <translation> (1 zonder naam)</translation>
    </message>
    <message>
        <source> (%1 without a name)</source>
        <translation> (%1 zonder naam)</translation>
    </message>
    <message>
        <source>1 picture to come</source>
        <translation>1 foto die nog komt</translation>
    </message>
    <message>
        <source>%1 pictures to come</source>
        <translation>%1 foto’s die nog komen</translation>
    </message>
    <message>
        <source>1 guess to look at</source>
        <translation>1 gok om na te kijken</translation>
    </message>
    <message>
        <source>%1 guesses to look at</source>
        <translation>%1 gokken om na te kijken</translation>
    </message>
    <message>
        <source>1 line set aside</source>
        <translation>1 regel apart gezet</translation>
    </message>
    <message>
        <source>%1 lines set aside</source>
        <translation>%1 regels apart gezet</translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Herkend: %1.</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Drop a picture here, or press Enter to choose one</source>
        <translation>Sleep een foto hierheen, of druk op Enter om er een te kiezen</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nieuwe pagina</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Bovenkop</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Onderkop</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dagtekening</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Alinea</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Tussenkop</translation>
    </message>
    <message>
        <source>Minor subhead</source>
        <translation>Kleinere tussenkop</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Lijstpunt</translation>
    </message>
    <message>
        <source>Numbered item</source>
        <translation>Genummerd punt</translation>
    </message>
    <message>
        <source>Quote, lead-in</source>
        <translation>Citaat, aanloop</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Quote, attribution</source>
        <translation>Citaat, toeschrijving</translation>
    </message>
    <message>
        <source>Quote, name</source>
        <translation>Citaat, naam</translation>
    </message>
    <message>
        <source>Quote, role</source>
        <translation>Citaat, functie</translation>
    </message>
    <message>
        <source>Quote, organisation</source>
        <translation>Citaat, organisatie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Onderschrift</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>Gallery, title</source>
        <translation>Galerij, titel</translation>
    </message>
    <message>
        <source>Gallery, picture</source>
        <translation>Galerij, foto</translation>
    </message>
    <message>
        <source>Gallery, caption</source>
        <translation>Galerij, onderschrift</translation>
    </message>
    <message>
        <source>Gallery, credit line</source>
        <translation>Galerij, bronvermelding</translation>
    </message>
    <message>
        <source>Fact box, title</source>
        <translation>Feitenkader, titel</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Call to action, heading</source>
        <translation>Oproep, kop</translation>
    </message>
    <message>
        <source>Call to action, text</source>
        <translation>Oproep, tekst</translation>
    </message>
    <message>
        <source>Call to action, button</source>
        <translation>Oproep, knop</translation>
    </message>
    <message>
        <source>Call to action, address</source>
        <translation>Oproep, adres</translation>
    </message>
    <message>
        <source>Table, caption</source>
        <translation>Tabel, onderschrift</translation>
    </message>
    <message>
        <source>Table, header</source>
        <translation>Tabel, kopregel</translation>
    </message>
    <message>
        <source>Table, row</source>
        <translation>Tabel, rij</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Rating, stars</source>
        <translation>Beoordeling, sterren</translation>
    </message>
    <message>
        <source>Video, title</source>
        <translation>Video, titel</translation>
    </message>
    <message>
        <source>Video, address</source>
        <translation>Video, adres</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>Lead: who, what, where, when</source>
        <translation>Intro: wie, wat, waar, wanneer</translation>
    </message>
    <message>
        <source>Write, or type / for a block</source>
        <translation>Schrijf, of typ / voor een blok</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>What leads to the quote</source>
        <translation>Wat naar het citaat leidt</translation>
    </message>
    <message>
        <source>What was said, without quotation marks</source>
        <translation>Wat er gezegd is, zonder aanhalingstekens</translation>
    </message>
    <message>
        <source>What follows the quote</source>
        <translation>Wat op het citaat volgt</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Naam van de spreker</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Caption: who, what, where, from left to right</source>
        <translation>Onderschrift: wie, wat, waar, van links naar rechts</translation>
    </message>
    <message>
        <source>Credit: who made the picture</source>
        <translation>Bron: wie de foto maakte</translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation>Titel van de galerij</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Title of the facts</source>
        <translation>Titel van de feiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How much, when or where</source>
        <translation>Hoeveel, wanneer of waar</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <source>What the reader can do, when and where</source>
        <translation>Wat de lezer kan doen, wanneer en waar</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>Onderschrift van de tabel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Wat er beoordeeld is</translation>
    </message>
    <message>
        <source>Title of the video</source>
        <translation>Titel van de video</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Ter goedkeuring gestuurd</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Goedgekeurd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Woorden gewijzigd</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerij</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>Feitenkader</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Genummerde lijst</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst alinea</translation>
    </message>
    <message>
        <source>heading title h2</source>
        <translation>kop titel h2</translation>
    </message>
    <message>
        <source>heading title h3</source>
        <translation>kop titel h3</translation>
    </message>
    <message>
        <source>bullets points ul</source>
        <translation>bullets punten opsomming</translation>
    </message>
    <message>
        <source>ol 1. steps</source>
        <translation>genummerd 1. stappen</translation>
    </message>
    <message>
        <source>quotation citation said</source>
        <translation>quote uitspraak</translation>
    </message>
    <message>
        <source>image photo figure</source>
        <translation>beeld foto afbeelding</translation>
    </message>
    <message>
        <source>images photos pictures</source>
        <translation>beelden foto’s afbeeldingen</translation>
    </message>
    <message>
        <source>box key figures numbers</source>
        <translation>feiten kader cijfers</translation>
    </message>
    <message>
        <source>cta button</source>
        <translation>cta knop actie</translation>
    </message>
    <message>
        <source>grid rows columns prices</source>
        <translation>rijen kolommen prijzen</translation>
    </message>
    <message>
        <source>stars review</source>
        <translation>sterren recensie</translation>
    </message>
    <message>
        <source>film movie youtube</source>
        <translation>film youtube</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pagina-einde</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Klein kapitaal</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superscript</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subscript</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Type of block</source>
        <translation>Soort blok</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Plakken als platte tekst</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tekststijl</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link verwijderen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Blok verwijderen</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>Niveau naar binnen</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Niveau naar buiten</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>Rij erboven toevoegen</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Rij eronder toevoegen</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message>
        <source>Add column before</source>
        <translation>Kolom ervoor toevoegen</translation>
    </message>
    <message>
        <source>Add column after</source>
        <translation>Kolom erna toevoegen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Kolom verwijderen</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Foto toevoegen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Inspringen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>One block holds at most {limit} characters: nothing was changed</source>
        <translation>Een blok bevat hooguit {limit} tekens: er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokken</translation>
    </message>
    <message>
        <source>{count} people of this kit; arrow down to choose</source>
        <translation>{count} personen in deze perskit; pijl omlaag om te kiezen</translation>
    </message>
    <message>
        <source>{count} blocks; arrow down to choose</source>
        <translation>{count} blokken; pijl omlaag om te kiezen</translation>
    </message>
    <message>
        <source>{file} cannot be shown</source>
        <translation>{file} kan niet worden getoond</translation>
    </message>
    <message>
        <source>Waits for its picture: {what}</source>
        <translation>Wacht op een foto: {what}</translation>
    </message>
    <message>
        <source>Waits for its picture</source>
        <translation>Wacht op een foto</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Tekst van het artikel</translation>
    </message>
    <message>
        <source>{line}, empty</source>
        <translation>{line}, leeg</translation>
    </message>
    <message>
        <source>Not pasted: another text is shown now; paste it again</source>
        <translation>Niet geplakt: er staat nu een andere tekst; plak opnieuw</translation>
    </message>
    <message>
        <source>Language of the phrase</source>
        <translation>Taal van de woorden</translation>
    </message>
    <message>
        <source>Move block: {block}</source>
        <translation>Blok verplaatsen: {block}</translation>
    </message>
    <message>
        <source>Drag to move the block (Alt+Shift+Up or Down); click for its menu</source>
        <translation>Sleep om het blok te verplaatsen (Alt+Shift+omhoog of omlaag); klik voor zijn menu</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>{stars} of {most} stars</source>
        <translation>{stars} van {most} sterren</translation>
    </message>
    <message>
        <source>without alternative text</source>
        <translation>zonder alternatieve tekst</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Opnieuw: {step}</translation>
    </message>
    <message>
        <source>Mark of the language</source>
        <translation>Leesteken van de taal</translation>
    </message>
    <message>
        <source>The source changed after this was translated</source>
        <translation>De bron is gewijzigd nadat dit was vertaald</translation>
    </message>
    <message>
        <source>A draft translation</source>
        <translation>Een conceptvertaling</translation>
    </message>
    <message>
        <source>Move {count} blocks</source>
        <translation>{count} blokken verplaatsen</translation>
    </message>
    <message>
        <source>{count} blocks</source>
        <translation>{count} blokken</translation>
    </message>
    <message>
        <source>Show again: {block}</source>
        <translation>Weer tonen: {block}</translation>
    </message>
    <message>
        <source>left out before it: {block}</source>
        <translation>weggelaten ervoor: {block}</translation>
    </message>
    <message>
        <source>left out after it: {block}</source>
        <translation>weggelaten erna: {block}</translation>
    </message>
    <message>
        <source>Left out in this language: {blocks}</source>
        <translation>Weggelaten in deze taal: {blocks}</translation>
    </message>
    <message>
        <source>Press to show it again</source>
        <translation>Druk om het weer te tonen</translation>
    </message>
    <message>
        <source>Left out: {block}</source>
        <translation>Weggelaten: {block}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here</source>
        <translation>Er staat niets op het klembord dat hier geplakt kan worden</translation>
    </message>
</context>
<context>
    <name>SurvivalBar</name>
    <message>
        <source>For C&amp;MS</source>
        <translation>Voor C&amp;MS</translation>
    </message>
    <message>
        <source>Content management system</source>
        <translation>Contentbeheersysteem</translation>
    </message>
    <message>
        <source>Any CMS</source>
        <translation>Elk CMS</translation>
    </message>
    <message>
        <source>What stays of the snippet</source>
        <translation>Wat er van het fragment blijft</translation>
    </message>
    <message>
        <source>The plainest level, semantic: the site&apos;s own style does the looks.</source>
        <translation>Het eenvoudigste niveau, semantisch: de eigen stijl van de site bepaalt het uiterlijk.</translation>
    </message>
    <message>
        <source>The best level for it: %1.</source>
        <translation>Het beste niveau hiervoor: %1.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Blijft: %1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Verdwijnt: %1</translation>
    </message>
    <message>
        <source>Words lost: %1</source>
        <translation>Verloren woorden: %1</translation>
    </message>
    <message>
        <source>Shown as text: %1</source>
        <translation>Als tekst te zien: %1</translation>
    </message>
    <message>
        <source>All of it stays.</source>
        <translation>Alles blijft.</translation>
    </message>
    <message>
        <source>semantic</source>
        <translation>semantisch</translation>
    </message>
    <message>
        <source>styled</source>
        <translation>opgemaakt</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volledig</translation>
    </message>
</context>
<context>
    <name>TableDetails</name>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>The first column names the rows</source>
        <translation>De eerste kolom benoemt de rijen</translation>
    </message>
    <message>
        <source>Alignment of the column</source>
        <translation>Uitlijning van de kolom</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>without a caption</source>
        <translation>zonder bijschrift</translation>
    </message>
    <message>
        <source>Table · %1</source>
        <translation>Tabel · %1</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Rij eronder toevoegen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Rij weghalen</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Rij omhoog</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Rij omlaag</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Kolom rechts toevoegen</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Kolom weghalen</translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation>Kolom naar links</translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation>Kolom naar rechts</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>The first row names the columns: nobody hears what is in them without it.</source>
        <translation>De eerste rij noemt de kolommen: zonder die rij hoort niemand wat erin staat.</translation>
    </message>
    <message>
        <source>A column without a name.</source>
        <translation>Een kolom zonder naam.</translation>
    </message>
    <message>
        <source>By what is in it</source>
        <translation>Naar wat erin staat</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Aan het begin</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Aan het eind</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In het midden</translation>
    </message>
    <message>
        <source>On the decimal separator</source>
        <translation>Op het decimaalteken</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Biography</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>Over de organisatie</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Auteursregel</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dagtekening</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Eindteken</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Part of the web site</source>
        <translation>Deel van de website</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>Soort artikel</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Pictogrammen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Bovenkop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Part of the mail</source>
        <translation>Deel van de mail</translation>
    </message>
    <message>
        <source>Note to editors</source>
        <translation>Noot voor de redactie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Alinea</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Moment of release</source>
        <translation>Moment van vrijgave</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Sociaal netwerk</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Tussenkop</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Onderkop</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (onbruikbaar)</translation>
    </message>
    <message>
        <source>New kit from %1</source>
        <translation>Nieuwe perskit van %1</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Templates of the HTML</source>
        <translation>Sjablonen van de HTML</translation>
    </message>
    <message>
        <source>Templates, logos</source>
        <translation>Sjablonen, logo’s</translation>
    </message>
    <message>
        <source>The HTML is drawn by these templates of the theme; the program&apos;s own draw the rest.</source>
        <translation>De HTML wordt getekend door deze sjablonen van het thema; die van het programma tekenen de rest.</translation>
    </message>
    <message>
        <source>The theme has no templates of its own: the program&apos;s own draw the HTML.</source>
        <translation>Het thema heeft geen eigen sjablonen: die van het programma tekenen de HTML.</translation>
    </message>
    <message>
        <source>1 thing is not in order.</source>
        <translation>1 ding is niet in orde.</translation>
    </message>
    <message>
        <source>%1 things are not in order.</source>
        <translation>%1 dingen zijn niet in orde.</translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>Wordt nagekeken…</translation>
    </message>
    <message>
        <source>All of them are in order.</source>
        <translation>Ze zijn allemaal in orde.</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>From a &amp;folder…</source>
        <translation>Uit een &amp;map…</translation>
    </message>
    <message>
        <source>Choose a shared theme</source>
        <translation>Kies een gedeeld thema</translation>
    </message>
    <message>
        <source>Shared themes</source>
        <translation>Gedeelde thema’s</translation>
    </message>
    <message>
        <source>Colours of the theme</source>
        <translation>Kleuren van het thema</translation>
    </message>
    <message>
        <source>Text face</source>
        <translation>Letter van de tekst</translation>
    </message>
    <message>
        <source>Headline face</source>
        <translation>Letter van de koppen</translation>
    </message>
    <message>
        <source>Small text face</source>
        <translation>Letter van kleine tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>%1, version %2, as it is shared.</source>
        <translation>%1, versie %2, zoals het gedeeld is.</translation>
    </message>
    <message>
        <source>Changed in this kit: no longer what is shared as %1, version %2.</source>
        <translation>In deze perskit veranderd: niet meer wat gedeeld is als %1, versie %2.</translation>
    </message>
    <message>
        <source>%1, version %2, is not shared here; the kit goes by its own copy.</source>
        <translation>%1, versie %2, is hier niet gedeeld; de perskit gebruikt haar eigen kopie.</translation>
    </message>
    <message>
        <source>A theme&apos;s folder</source>
        <translation>De map van een thema</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Nemen</translation>
    </message>
    <message>
        <source>Parts of the theme</source>
        <translation>Onderdelen van het thema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>&amp;Choose a screen colour…</source>
        <translation>S&amp;chermkleur kiezen…</translation>
    </message>
    <message>
        <source>From a &amp;palette…</source>
        <translation>Uit een &amp;palet…</translation>
    </message>
    <message>
        <source>&amp;Inks from the screen colour</source>
        <translation>&amp;Inkten uit de schermkleur</translation>
    </message>
    <message>
        <source>Screen colour from the in&amp;ks</source>
        <translation>Schermkleur uit de in&amp;kten</translation>
    </message>
    <message>
        <source>A spot ink stands in for the four inks where the printer has it. Inks that are worked out go by the profile FOGRA39: ask your printer.</source>
        <translation>Een steunkleur vervangt de vier inkten waar de drukker die heeft. Berekende inkten volgen het profiel FOGRA39: vraag het uw drukker.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Regelafstand</translation>
    </message>
    <message>
        <source>Size of headlines</source>
        <translation>Grootte van koppen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lines of the text</source>
        <translation>Regels van de tekst</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Uitgevuld</translation>
    </message>
    <message>
        <source>Even on the left only</source>
        <translation>Alleen links gelijk</translation>
    </message>
    <message>
        <source>Figures in the text</source>
        <translation>Cijfers in de tekst</translation>
    </message>
    <message>
        <source>Old-style</source>
        <translation>Uithangend</translation>
    </message>
    <message>
        <source>As high as capitals</source>
        <translation>Zo hoog als kapitalen</translation>
    </message>
    <message>
        <source>Large quotes</source>
        <translation>Grote citaten</translation>
    </message>
    <message>
        <source>Between rules</source>
        <translation>Tussen lijnen</translation>
    </message>
    <message>
        <source>Beside a bar</source>
        <translation>Naast een balk</translation>
    </message>
    <message>
        <source>On a ground</source>
        <translation>Op een vlak</translation>
    </message>
    <message>
        <source>The house’s own faces</source>
        <translation>De eigen letters van het huis</translation>
    </message>
    <message>
        <source>&amp;Add a face from a file…</source>
        <translation>Een letter uit een bestand toe&amp;voegen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Linkermarge</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Rechtermarge</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Bovenmarge</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Ondermarge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Tussen de kolommen</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>An article opens on</source>
        <translation>Een artikel begint op</translation>
    </message>
    <message>
        <source>A tint</source>
        <translation>Een tint</translation>
    </message>
    <message>
        <source>The accent colour</source>
        <translation>De accentkleur</translation>
    </message>
    <message>
        <source>Weight of rules</source>
        <translation>Dikte van lijnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>In releases in</source>
        <translation>In berichten in het</translation>
    </message>
    <message>
        <source>Order of the parts</source>
        <translation>Volgorde van de onderdelen</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Eerder</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Zoals &amp;gebruikelijk</translation>
    </message>
    <message>
        <source>Drag a part, or move it with Alt and the arrow keys. The order holds in every output; the text’s own blocks stay where the writer put them.</source>
        <translation>Sleep een onderdeel, of verplaats het met Alt en de pijltoetsen. De volgorde geldt in elke uitvoer; de blokken van de tekst zelf blijven waar de schrijver ze zette.</translation>
    </message>
    <message>
        <source>&amp;Save as shared theme…</source>
        <translation>Als gedeeld thema &amp;opslaan…</translation>
    </message>
    <message>
        <source>This kit is read only: its theme can be looked at.</source>
        <translation>Deze perskit is alleen te lezen: het thema kan worden bekeken.</translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <translation>%1, versie %2.</translation>
    </message>
    <message>
        <source>The shared theme %1 has moved on to version %2. Taking it changes: %3.</source>
        <translation>Het gedeelde thema %1 is verder gegaan met versie %2. Wie het neemt, verandert: %3.</translation>
    </message>
    <message>
        <source>nothing that is seen</source>
        <translation>niets dat te zien is</translation>
    </message>
    <message>
        <source>%1: “%2” is not possible, only %3 to %4.</source>
        <translation>%1: “%2” kan niet, alleen %3 tot %4.</translation>
    </message>
    <message>
        <source>The colours of grounds and rules are among the colours.</source>
        <translation>De kleuren van vlakken en lijnen staan bij de kleuren.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Maten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Columns and bleed</source>
        <translation>Kolommen en afloop</translation>
    </message>
</context>
<context>
    <name>Theming</name>
    <message>
        <source>The shared theme %1 has moved on to version %2. Taking it changes: %3.</source>
        <translation>Het gedeelde thema %1 is verder gegaan met versie %2. Wie het neemt, verandert: %3.</translation>
    </message>
    <message>
        <source>nothing that is seen</source>
        <translation>niets dat te zien is</translation>
    </message>
    <message>
        <source>Show the theme</source>
        <translation>Thema tonen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Tweede tekst</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Vlakken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Press contact</source>
        <translation>Perscontact</translation>
    </message>
    <message>
        <source>The text, from headline to end mark</source>
        <translation>De tekst, van kop tot eindteken</translation>
    </message>
    <message>
        <source>Note to editors</source>
        <translation>Noot voor de redactie</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Who we are, and the ways to us</source>
        <translation>Wie we zijn, en hoe u ons vindt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>kleuren</translation>
    </message>
    <message>
        <source>colour of %1</source>
        <translation>kleur van %1</translation>
    </message>
    <message>
        <source>text face</source>
        <translation>letter van de tekst</translation>
    </message>
    <message>
        <source>headline face</source>
        <translation>letter van de koppen</translation>
    </message>
    <message>
        <source>small text face</source>
        <translation>letter van kleine tekst</translation>
    </message>
    <message>
        <source>size of the text</source>
        <translation>grootte van de tekst</translation>
    </message>
    <message>
        <source>line spacing</source>
        <translation>regelafstand</translation>
    </message>
    <message>
        <source>size of headlines</source>
        <translation>grootte van koppen</translation>
    </message>
    <message>
        <source>lines of the text</source>
        <translation>regels van de tekst</translation>
    </message>
    <message>
        <source>figures in the text</source>
        <translation>cijfers in de tekst</translation>
    </message>
    <message>
        <source>large quotes</source>
        <translation>grote citaten</translation>
    </message>
    <message>
        <source>ground that an article opens on</source>
        <translation>vlak waarop een artikel begint</translation>
    </message>
    <message>
        <source>weight of rules</source>
        <translation>dikte van lijnen</translation>
    </message>
    <message>
        <source>width of the page</source>
        <translation>breedte van de pagina</translation>
    </message>
    <message>
        <source>height of the page</source>
        <translation>hoogte van de pagina</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>linkermarge</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>rechtermarge</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>bovenmarge</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ondermarge</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolommen</translation>
    </message>
    <message>
        <source>room between columns</source>
        <translation>ruimte tussen de kolommen</translation>
    </message>
    <message>
        <source>bleed</source>
        <translation>afloop</translation>
    </message>
    <message>
        <source>size of the page</source>
        <translation>formaat van de pagina</translation>
    </message>
    <message>
        <source>order of the parts</source>
        <translation>volgorde van de onderdelen</translation>
    </message>
    <message>
        <source>faces of its own</source>
        <translation>eigen letters</translation>
    </message>
    <message>
        <source>logos</source>
        <translation>logo’s</translation>
    </message>
    <message>
        <source>templates of the HTML</source>
        <translation>sjablonen van de HTML</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>pictogrammen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Palettes (*.ase *.aco *.gpl)</source>
        <translation>Paletten (*.ase *.aco *.gpl)</translation>
    </message>
    <message>
        <source>A palette</source>
        <translation>Een palet</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Translation is right</source>
        <translation>Vertaling klopt</translation>
    </message>
    <message>
        <source>Translation is a draft</source>
        <translation>Vertaling is concept</translation>
    </message>
    <message>
        <source>The kit has one language: there is nothing to translate.</source>
        <translation>De perskit heeft één taal: er valt niets te vertalen.</translation>
    </message>
    <message>
        <source>Every translation is there, and right.</source>
        <translation>Elke vertaling is er, en klopt.</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Klopt nog</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Not translated yet. The source (%1) says: “%2”</source>
        <translation>Nog niet vertaald. De bron (%1) zegt: ‘%2’</translation>
    </message>
    <message>
        <source>The source (%1) changed after this was translated, and says now: “%2”</source>
        <translation>De bron (%1) is gewijzigd na de vertaling en zegt nu: ‘%2’</translation>
    </message>
    <message>
        <source>A draft translation. The source (%1) says: “%2”</source>
        <translation>Een conceptvertaling. De bron (%1) zegt: ‘%2’</translation>
    </message>
    <message>
        <source>%1 is the source language: it is no translation.</source>
        <translation>%1 is de brontaal: dat is geen vertaling.</translation>
    </message>
    <message>
        <source>The translation is marked as right.</source>
        <translation>De vertaling is gemarkeerd als kloppend.</translation>
    </message>
    <message>
        <source>The translation is marked as a draft.</source>
        <translation>De vertaling is gemarkeerd als concept.</translation>
    </message>
    <message>
        <source>There is nothing here to mark.</source>
        <translation>Hier valt niets te markeren.</translation>
    </message>
</context>
<context>
    <name>TypeTab</name>
    <message>
        <source>has all letters</source>
        <translation>heeft alle letters</translation>
    </message>
    <message>
        <source>%1 (lacks letters)</source>
        <translation>%1 (mist letters)</translation>
    </message>
    <message>
        <source>The faces have every letter of the kit’s languages.</source>
        <translation>De letters hebben elk teken van de talen van de perskit.</translation>
    </message>
    <message>
        <source>%1 is not here: choose another face.</source>
        <translation>%1 is er niet: kies een andere letter.</translation>
    </message>
    <message>
        <source>the kit’s own text</source>
        <translation>de eigen tekst van de perskit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 lacks %2; another face helps out there.</source>
        <translation>%1 mist %2; daar springt een andere letter in.</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>cursief</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>vet</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>vet cursief</translation>
    </message>
    <message>
        <source>The line spacing is from the size of the text to two and a half times that.</source>
        <translation>De regelafstand is van de grootte van de tekst tot tweeënhalf keer zo veel.</translation>
    </message>
    <message>
        <source>A face from a file</source>
        <translation>Een letter uit een bestand</translation>
    </message>
    <message>
        <source>Faces (*.ttf)</source>
        <translation>Letters (*.ttf)</translation>
    </message>
    <message>
        <source>%1, %2: taken. %3</source>
        <translation>%1, %2: opgenomen. %3</translation>
    </message>
    <message>
        <source>Its licence bits allow embedding in documents that can be edited.</source>
        <translation>De licentiebits staan insluiten toe in documenten die bewerkt kunnen worden.</translation>
    </message>
    <message>
        <source>Its licence bits allow embedding for viewing and printing.</source>
        <translation>De licentiebits staan insluiten toe om te lezen en te drukken.</translation>
    </message>
    <message>
        <source>Its licence bits allow embedding without limits.</source>
        <translation>De licentiebits staan insluiten zonder beperking toe.</translation>
    </message>
    <message>
        <source>%1 is the %2: choose another face there first.</source>
        <translation>%1 is de %2: kies daar eerst een andere letter.</translation>
    </message>
    <message>
        <source>%1 is here as %2 only: emphasis is set in that.</source>
        <translation>%1 is er alleen %2: nadruk wordt daarin gezet.</translation>
    </message>
</context>
<context>
    <name>VideoDetails</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Poster: the picture that stands for the video</source>
        <translation>Poster: de foto die voor de video staat</translation>
    </message>
    <message>
        <source>The poster</source>
        <translation>De poster</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Kies een foto…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Caption, credit and rights…</source>
        <translation>Bijschrift, bronvermelding en rechten…</translation>
    </message>
</context>
<context>
    <name>VideoForm</name>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>Video · %1</source>
        <translation>Video · %1</translation>
    </message>
    <message>
        <source>Give the address of the page that plays the video.</source>
        <translation>Geef het adres van de pagina die de video afspeelt.</translation>
    </message>
    <message>
        <source>Not a web address: it does not become a link.</source>
        <translation>Geen webadres: het wordt geen link.</translation>
    </message>
    <message>
        <source>Without a title the link says only “Watch the video”.</source>
        <translation>Zonder titel staat er alleen “Bekijk de video”.</translation>
    </message>
    <message>
        <source>A link: the video itself stays where it is.</source>
        <translation>Een link: de video zelf blijft waar hij is.</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Een andere foto…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Kies een foto…</translation>
    </message>
    <message>
        <source>None: the video is shown as a line of text.</source>
        <translation>Geen: de video staat als regel tekst.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 px</source>
        <translation>%1: %2 × %3 px</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Contents</source>
        <translation>I&amp;nhoud</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Export PDF and HTML (Ctrl+E)</source>
        <translation>PDF en HTML exporteren (Ctrl+E)</translation>
    </message>
    <message>
        <source>Command or place…  %1</source>
        <translation>Opdracht of plaats…  %1</translation>
    </message>
    <message>
        <source>Find a command or a place</source>
        <translation>Zoek een opdracht of een plaats</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adres van de pagina</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Broncode</translation>
    </message>
    <message>
        <source>HTML of the snippet</source>
        <translation>HTML van het fragment</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recente perskits</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Opmaak</translation>
    </message>
    <message>
        <source>&amp;Pictures and icons</source>
        <translation>&amp;Foto’s en pictogrammen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Uite&amp;rlijk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>&amp;New kit…</source>
        <translation>&amp;Nieuwe perskit…</translation>
    </message>
    <message>
        <source>Paste as p&amp;lain text</source>
        <translation>Plakken als platte &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Move block up</source>
        <translation>Blok om&amp;hoog</translation>
    </message>
    <message>
        <source>Supe&amp;rscript</source>
        <translation>Su&amp;perscript</translation>
    </message>
    <message>
        <source>S&amp;ubscript</source>
        <translation>Su&amp;bscript</translation>
    </message>
    <message>
        <source>Bull&amp;et list</source>
        <translation>&amp;Opsomming</translation>
    </message>
    <message>
        <source>&amp;Commands and keys</source>
        <translation>&amp;Opdrachten en toetsen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Paste a release</source>
        <translation>&amp;Persbericht plakken</translation>
    </message>
    <message>
        <source>&amp;Import a text file…</source>
        <translation>&amp;Tekstbestand importeren…</translation>
    </message>
    <message>
        <source>&amp;Save a version…</source>
        <translation>Versie &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Text in</source>
        <translation>&amp;Tekst in</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Controle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation>Spell&amp;ing</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>T&amp;aal van het programma</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple kit</source>
        <translation>&amp;Voorbeeldkit openen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>Opn&amp;ieuw exporteren</translation>
    </message>
    <message>
        <source>&amp;Word document to read</source>
        <translation>&amp;Word-document om te lezen</translation>
    </message>
    <message>
        <source>P&amp;lain text to read</source>
        <translation>Platte tekst om te &amp;lezen</translation>
    </message>
    <message>
        <source>Print the pa&amp;ges…</source>
        <translation>Afdr&amp;ukken…</translation>
    </message>
    <message>
        <source>Show the &amp;folder of the kit</source>
        <translation>&amp;Map van de perskit tonen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Vervangen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Vol&amp;gende zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vo&amp;rige zoeken</translation>
    </message>
    <message>
        <source>&amp;Mark while typing</source>
        <translation>&amp;Markeren tijdens typen</translation>
    </message>
    <message>
        <source>&amp;Next misspelled word</source>
        <translation>Vol&amp;gend fout gespeld woord</translation>
    </message>
    <message>
        <source>The &amp;house&apos;s word list…</source>
        <translation>&amp;Woordenlijst van het huis…</translation>
    </message>
    <message>
        <source>&amp;Add a dictionary…</source>
        <translation>Woorden&amp;boek toevoegen…</translation>
    </message>
    <message>
        <source>Copy the &amp;snippet</source>
        <translation>HTML-&amp;fragment kopiëren</translation>
    </message>
    <message>
        <source>Copy as plain te&amp;xt</source>
        <translation>Kopiëren als platte tek&amp;st</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>Kopiëren als Mark&amp;down</translation>
    </message>
    <message>
        <source>Move block &amp;down</source>
        <translation>Blok om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Alinea</translation>
    </message>
    <message>
        <source>Sub&amp;head</source>
        <translation>T&amp;ussenkop</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citaat</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerij</translation>
    </message>
    <message>
        <source>&amp;Fact box</source>
        <translation>Feiten&amp;kader</translation>
    </message>
    <message>
        <source>&amp;Call to action</source>
        <translation>&amp;Oproep</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>Page &amp;break</source>
        <translation>&amp;Nieuwe pagina</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Beoordeling</translation>
    </message>
    <message>
        <source>&amp;Video link</source>
        <translation>&amp;Videolink</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Vet</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Cu&amp;rsief</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>Small &amp;capitals</source>
        <translation>&amp;Klein kapitaal</translation>
    </message>
    <message>
        <source>&amp;Subhead</source>
        <translation>T&amp;ussenkop</translation>
    </message>
    <message>
        <source>S&amp;maller subhead</source>
        <translation>Kl&amp;einere tussenkop</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Genummerde lijst</translation>
    </message>
    <message>
        <source>&amp;Approval of the quote…</source>
        <translation>Goe&amp;dkeuring van het citaat…</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Foto kiezen…</translation>
    </message>
    <message>
        <source>&amp;Theme…</source>
        <translation>&amp;Thema…</translation>
    </message>
    <message>
        <source>&amp;Replace an icon…</source>
        <translation>&amp;Pictogram vervangen…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>Statisti&amp;cs of the article</source>
        <translation>Statistieken van het arti&amp;kel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Zoals het systeem</translation>
    </message>
    <message>
        <source>Details &amp;beside the text</source>
        <translation>&amp;Gegevens naast de tekst</translation>
    </message>
    <message>
        <source>Next &amp;region</source>
        <translation>Volgend &amp;deel</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>Vorig d&amp;eel</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Volgende &amp;bevinding</translation>
    </message>
    <message>
        <source>Previous fin&amp;ding</source>
        <translation>Vorige be&amp;vinding</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand or place…</source>
        <translation>Zoek een o&amp;pdracht of plaats…</translation>
    </message>
    <message>
        <source>New kit from t&amp;his one…</source>
        <translation>Nieuwe perskit op basis van &amp;deze…</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Be&amp;ginpagina</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>Stapp&amp;en…</translation>
    </message>
    <message>
        <source>Mend the findin&amp;g</source>
        <translation>&amp;Herstel de bevinding</translation>
    </message>
    <message>
        <source>Setting&amp;s…</source>
        <translation>In&amp;stellingen…</translation>
    </message>
    <message>
        <source>&amp;About presskit</source>
        <translation>O&amp;ver presskit</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the phrase…</source>
        <translation>Taal van de &amp;woorden…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pane&amp;len</translation>
    </message>
    <message>
        <source>Foc&amp;us mode</source>
        <translation>F&amp;ocusmodus</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Gegevens</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Controle</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>&amp;Werkbalk</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>P&amp;ictogrammen</translation>
    </message>
    <message>
        <source>New &amp;kit from a template</source>
        <translation>Nieuwe pers&amp;kit uit een sjabloon</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a template…</source>
        <translation>Opslaan als s&amp;jabloon…</translation>
    </message>
    <message>
        <source>D&amp;esigner&apos;s view</source>
        <translation>Weergave voor de vor&amp;mgever</translation>
    </message>
    <message>
        <source>Ti&amp;dy punctuation</source>
        <translation>Leestekens ver&amp;zorgen</translation>
    </message>
    <message>
        <source>Translat&amp;ion</source>
        <translation>Vertaling &amp;bijwerken</translation>
    </message>
    <message>
        <source>&amp;Next translation to look at</source>
        <translation>&amp;Volgende vertaling om te bekijken</translation>
    </message>
    <message>
        <source>Translation is &amp;right</source>
        <translation>Vertaling &amp;klopt</translation>
    </message>
    <message>
        <source>Translation is a &amp;draft</source>
        <translation>Vertaling is een c&amp;oncept</translation>
    </message>
    <message>
        <source>All of the &amp;article is right</source>
        <translation>Het hele &amp;artikel klopt</translation>
    </message>
</context>
</TS>
