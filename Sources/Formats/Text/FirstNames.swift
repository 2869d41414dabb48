/// Common Swedish first names, among them many that came with newcomers, from SCB's name statistics.
///
/// They only count together with a capitalised word after them, so that "Maj" or "Hans" alone names nobody.
package enum FirstNames {
    /// Small letters.
    package static let all = Set(
        (women + " " + men).lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    )

    private static let women = """
        Alva Anki Asta Carola Görel Hanan Jonna Mirjam Ninwe Selam Siv Tindra Tora Ulrica Viveka
        Aisha Amal Amira Anisa Aya Aysel Azadeh Aziza Dina Elif Esra Farah Farida Fatemeh Fatma Fatuma Halima Hawa
        Hodan Huda Iman Jamila Khadija Ladan Leyla Maryam Mariam Mina Nadja Nasrin Noor Nour Parisa Rana Rania Roza
        Safiya Sahar Salma Samia Shirin Sumaya Warda Zeinab Zeynep Agnieszka Katarzyna Magdalena Olga Oksana Svetlana
        Tatiana Aino Helmi Kaarina Päivi Ritva Tuula Inkeri Marjatta
        Agnes Agneta Alexandra Alice Alicia Alma Amanda Amina Andrea Anette Anita Ann Ann-Charlotte Ann-Christin
        Ann-Marie Ann-Sofie Anna Anneli Annelie Annette Annica Annika Astrid Barbro Beatrice Berit Birgit Birgitta
        Britt Britt-Marie Britta Camilla Carin Carina Carolina Caroline Cecilia Charlotta Charlotte Christina Clara
        Cornelia Daniela Ebba Eivor Elin Elina Elisabet Elisabeth Ella Ellen Ellinor Elsa Elsie Elvira Emelie Emilia
        Emma Erica Erika Ester Eva Eva-Lena Evelina Fanny Fatima Felicia Filippa Frida Gabriella Gerd Greta Gudrun Gun
        Gunborg Gunilla Gunnel Gunvor Hanna Hannah Hedvig Helen Helena Helene Henrietta Hilda Hillevi Ida Inga
        Ingegerd Ingela Inger Ingrid Irene Isabella Isabelle Jasmine Jennie Jenny Jessica Joanna Johanna Josefin
        Josefine Julia Kajsa Karin Karolina Katarina Kerstin Kristin Kristina Laila Lana Laura Layla Leila Lena Lina
        Linda Linn Linnea Linnéa Lisa Lisbeth Lotta Louise Lovisa Madeleine Maja Malin Margareta Margit Maria Marianne
        Marie Marie-Louise Marina Marta Martina Matilda Mia Mikaela Mimmi Moa Mona Monica Monika Märta Nadia Natalie
        Nathalie Nina Nora Olivia Paula Pernilla Petra Pia Ragnhild Rebecca Rebecka Rita Ronja Rosa Rut Ruth Samira
        Sandra Sanna Sara Selma Signe Simone Siri Sofia Sofie Sonja Stella Stina Susanna Susanne Svea Tekla Teresa
        Therese Tilda Tina Tova Tove Tuva Tyra Ulla Ulla-Britt Ulrika Ursula Valentina Vanessa Vendela Vera Veronica
        Victoria Viktoria Viola Vivianne Wilma Yasmin Ylva Yvonne Zahra Zainab Åsa
        """

    private static let men = """
        Douglas Hasse Jocke Jonte Roffe Runar Sigge Sture Torgny
        Abdel Abdirahman Abdulrahman Abbas Ahmet Ammar Anwar Arash Bashir Bilal Farid Hamid Hamza Haydar Hussein Idris
        Jamal Karim Khaled Mahdi Mahmoud Mahmud Majid Mansour Mohammad Murat Mustafa Nabil Nasir Omid Rashid Saeed Said
        Samir Sharif Tariq Youssef Yasin Yosef Zaid Andrzej Dragan Goran Igor Marek Oleg Piotr Slobodan Zoran Aimo Jari
        Jukka Kari Matti Pekka Timo Veikko Anton Nils-Erik Åke
        Abdi Abdullah Adam Adrian Ahmad Ahmed Albin Alexander Alf Alfred Ali Allan Alvin Amir Anders Andreas Anton
        Arne Arvid Axel Bengt Benjamin Bernt Bertil Birger Björn Bo Bosse Börje Carl Carl-Johan Casper Charlie
        Christer Christian Christoffer Claes Conny Dan Daniel David Dennis Ebbe Eddie Edvin Edward Einar Elias Elis
        Elliot Emanuel Emil Eric Erik Erling Ernst Evert Fabian Felix Filip Frank Frans Fredrik Gabriel Georg Gert
        Gunnar Gustaf Gustav Göran Göte Hampus Hannes Hans Harald Harry Hasan Hassan Helge Henning Henrik Herman
        Hjalmar Holger Hugo Håkan Ibrahim Ingemar Ingvar Isak Ismail Ivan Ivar Jack Jacob Jakob Jan Jan-Erik Jan-Olof
        Jens Jerker Jerry Jesper Jimmy Joakim Joel Johan Johannes John Johnny Jon Jonas Jonathan Jonny Josef Julius
        Jörgen Jörn Kaj Kalle Karl Karl-Erik Kasper Kenneth Kent Kevin Khalid Kim Kjell Klas Knut Konrad Krister
        Kristian Kristoffer Kurt Kåre Lars Lars-Erik Lasse Leif Lennart Leo Liam Linus Love Lucas Ludvig Lukas Magnus
        Malte Manfred Marcus Mark Markus Martin Mathias Mats Matteo Mattias Max Maximilian Mehmet Melker Melvin Micael
        Michael Mikael Milan Milo Mohamed Mohammad Mohammed Morgan Muhammed Måns Mårten Nicklas Niclas Niklas Nils
        Noah Noel Ola Olle Olof Omar Oscar Oskar Osman Ossian Otto Ove Patric Patrik Paul Per Per-Erik Per-Olof Peter
        Petter Philip Pontus Pär Ragnar Ralf Rasmus Reza Richard Rickard Rikard Robert Robin Roger Roland Rolf Ronny
        Rune Sam Samuel Sebastian Sigvard Simon Sixten Stefan Stellan Sten Stig Sune Svante Sven Sven-Erik Sverker
        Theo Theodor Thomas Tim Tobias Tom Tomas Tommy Tony Torbjörn Tord Tore Torsten Ture Uffe Ulf Ulrik Urban
        Valter Victor Viggo Viktor Vilgot Vilhelm Villiam Vincent Wilhelm William Yngve Yusuf Åke Örjan Östen
        """
}
