-- The care finder: what a municipality has contracted and is in force today, found by need, place and age. Contract facts
-- are asked of the lines themselves; kept here is only what providers say of their care in plain words, what access
-- workers say is not right, and reference data.

-- Where municipalities are: the middle of their area. Worked out from the borders of 1 January 2015 (CBS and Kadaster,
-- open data), rounded to four decimals. For distances as the crow flies, nothing else.
create table contracts.municipality_point (
  cbs_code  text primary key check (cbs_code ~ '^[0-9]{4}$'),
  name      text not null,
  latitude  numeric(7, 4) not null,
  longitude numeric(7, 4) not null,
  source    text not null default 'CBS en Kadaster, gemeentegrenzen op 1 januari 2015; midden van het gebied, zelf berekend'
);
insert into contracts.municipality_point (cbs_code, name, latitude, longitude) values
  ('0003', 'Appingedam', 53.3162, 6.8492), ('0005', 'Bedum', 53.2959, 6.5966),
  ('0007', 'Bellingwedde', 53.0982, 7.1210), ('0009', 'Ten Boer', 53.2783, 6.6905),
  ('0010', 'Delfzijl', 53.3199, 6.9294), ('0014', 'Groningen', 53.2223, 6.5633),
  ('0015', 'Grootegast', 53.2087, 6.2736), ('0017', 'Haren', 53.1541, 6.6311),
  ('0018', 'Hoogezand-Sappemeer', 53.1477, 6.7466), ('0022', 'Leek', 53.1632, 6.3693),
  ('0024', 'Loppersum', 53.3406, 6.7282), ('0025', 'Marum', 53.1492, 6.2763), ('0034', 'Almere', 52.3673, 5.2467),
  ('0037', 'Stadskanaal', 53.0017, 7.0100), ('0040', 'Slochteren', 53.2357, 6.7841),
  ('0047', 'Veendam', 53.0889, 6.8798), ('0048', 'Vlagtwedde', 52.9592, 7.1191),
  ('0050', 'Zeewolde', 52.3462, 5.4508), ('0053', 'Winsum', 53.3297, 6.5071), ('0056', 'Zuidhorn', 53.2733, 6.3747),
  ('0058', 'Dongeradeel', 53.3597, 6.0336), ('0059', 'Achtkarspelen', 53.2170, 6.1430),
  ('0060', 'Ameland', 53.4502, 5.7554), ('0063', 'het Bildt', 53.2797, 5.6507),
  ('0070', 'Franekeradeel', 53.1966, 5.5363), ('0072', 'Harlingen', 53.1757, 5.4515),
  ('0074', 'Heerenveen', 52.9961, 5.9777), ('0079', 'Kollumerland en Nieuwkruisland', 53.2977, 6.1726),
  ('0080', 'Leeuwarden', 53.1538, 5.8254), ('0081', 'Leeuwarderadeel', 53.2603, 5.7788),
  ('0085', 'Ooststellingwerf', 52.9824, 6.2833), ('0086', 'Opsterland', 53.0491, 6.1131),
  ('0088', 'Schiermonnikoog', 53.4916, 6.2285), ('0090', 'Smallingerland', 53.1129, 6.0391),
  ('0093', 'Terschelling', 53.3994, 5.3314), ('0096', 'Vlieland', 53.2591, 4.9697),
  ('0098', 'Weststellingwerf', 52.8755, 6.0179), ('0106', 'Assen', 53.0013, 6.5522),
  ('0109', 'Coevorden', 52.7405, 6.7357), ('0114', 'Emmen', 52.7492, 6.9616), ('0118', 'Hoogeveen', 52.7227, 6.5135),
  ('0119', 'Meppel', 52.7154, 6.1943), ('0140', 'Littenseradiel', 53.1252, 5.6555),
  ('0141', 'Almelo', 52.3480, 6.6584), ('0147', 'Borne', 52.3124, 6.7426), ('0148', 'Dalfsen', 52.5147, 6.2766),
  ('0150', 'Deventer', 52.2681, 6.2354), ('0153', 'Enschede', 52.2208, 6.8779),
  ('0158', 'Haaksbergen', 52.1555, 6.7556), ('0160', 'Hardenberg', 52.5857, 6.5734),
  ('0163', 'Hellendoorn', 52.3863, 6.4510), ('0164', 'Hengelo', 52.2554, 6.7786),
  ('0166', 'Kampen', 52.5547, 5.9338), ('0168', 'Losser', 52.3030, 7.0020),
  ('0171', 'Noordoostpolder', 52.7125, 5.7672), ('0173', 'Oldenzaal', 52.3074, 6.9101),
  ('0175', 'Ommen', 52.5160, 6.4348), ('0177', 'Raalte', 52.3882, 6.2787), ('0180', 'Staphorst', 52.6333, 6.2072),
  ('0183', 'Tubbergen', 52.4105, 6.7775), ('0184', 'Urk', 52.6667, 5.6231), ('0189', 'Wierden', 52.3446, 6.5604),
  ('0193', 'Zwolle', 52.5186, 6.1188), ('0196', 'Rijnwaarden', 51.8811, 6.0849), ('0197', 'Aalten', 51.9213, 6.5606),
  ('0200', 'Apeldoorn', 52.1897, 5.9212), ('0202', 'Arnhem', 52.0012, 5.8930),
  ('0203', 'Barneveld', 52.1681, 5.6411), ('0209', 'Beuningen', 51.8627, 5.7392),
  ('0213', 'Brummen', 52.1092, 6.1185), ('0214', 'Buren', 51.9380, 5.4027), ('0216', 'Culemborg', 51.9457, 5.2084),
  ('0221', 'Doesburg', 52.0195, 6.1475), ('0222', 'Doetinchem', 51.9607, 6.2870),
  ('0225', 'Druten', 51.8745, 5.6132), ('0226', 'Duiven', 51.9465, 6.0184), ('0228', 'Ede', 52.0761, 5.7281),
  ('0230', 'Elburg', 52.4113, 5.8498), ('0232', 'Epe', 52.3259, 5.9551), ('0233', 'Ermelo', 52.2878, 5.6673),
  ('0236', 'Geldermalsen', 51.8876, 5.2211), ('0241', 'Groesbeek', 51.8200, 5.9496),
  ('0243', 'Harderwijk', 52.3389, 5.6551), ('0244', 'Hattem', 52.4749, 6.0530), ('0246', 'Heerde', 52.4067, 6.0508),
  ('0252', 'Heumen', 51.7777, 5.8192), ('0262', 'Lochem', 52.1793, 6.3473), ('0263', 'Maasdriel', 51.7757, 5.2964),
  ('0267', 'Nijkerk', 52.2113, 5.4850), ('0268', 'Nijmegen', 51.8387, 5.8369),
  ('0269', 'Oldebroek', 52.4563, 5.9372), ('0273', 'Putten', 52.2429, 5.5848), ('0274', 'Renkum', 51.9892, 5.7855),
  ('0275', 'Rheden', 52.0335, 6.0514), ('0277', 'Rozendaal', 52.0419, 5.9673),
  ('0279', 'Scherpenzeel', 52.0885, 5.5009), ('0281', 'Tiel', 51.8852, 5.4084), ('0285', 'Voorst', 52.2255, 6.0983),
  ('0289', 'Wageningen', 51.9733, 5.6634), ('0293', 'Westervoort', 51.9569, 5.9713),
  ('0294', 'Winterswijk', 51.9700, 6.7261), ('0296', 'Wijchen', 51.8163, 5.7019),
  ('0297', 'Zaltbommel', 51.7922, 5.1574), ('0299', 'Zevenaar', 51.9598, 6.0852),
  ('0301', 'Zutphen', 52.1363, 6.2353), ('0302', 'Nunspeet', 52.3388, 5.7861), ('0303', 'Dronten', 52.5022, 5.7012),
  ('0304', 'Neerijnen', 51.8353, 5.2824), ('0307', 'Amersfoort', 52.1734, 5.3852),
  ('0308', 'Baarn', 52.2034, 5.2640), ('0310', 'De Bilt', 52.1420, 5.1747), ('0312', 'Bunnik', 52.0406, 5.2166),
  ('0313', 'Bunschoten', 52.2394, 5.3579), ('0317', 'Eemnes', 52.2497, 5.2796), ('0321', 'Houten', 52.0050, 5.1806),
  ('0327', 'Leusden', 52.1224, 5.4170), ('0331', 'Lopik', 51.9852, 4.9455), ('0335', 'Montfoort', 52.0475, 4.9421),
  ('0339', 'Renswoude', 52.0700, 5.5349), ('0340', 'Rhenen', 51.9806, 5.5610), ('0342', 'Soest', 52.1558, 5.2963),
  ('0344', 'Utrecht', 52.0916, 5.0755), ('0345', 'Veenendaal', 52.0230, 5.5558),
  ('0351', 'Woudenberg', 52.0816, 5.4267), ('0352', 'Wijk bij Duurstede', 51.9894, 5.3245),
  ('0353', 'IJsselstein', 52.0275, 5.0280), ('0355', 'Zeist', 52.1018, 5.2541),
  ('0356', 'Nieuwegein', 52.0304, 5.0944), ('0358', 'Aalsmeer', 52.2579, 4.7558),
  ('0361', 'Alkmaar', 52.6021, 4.8034), ('0362', 'Amstelveen', 52.2891, 4.8513),
  ('0363', 'Amsterdam', 52.3725, 4.8895), ('0370', 'Beemster', 52.5578, 4.9166),
  ('0373', 'Bergen (NH.)', 52.6627, 4.6703), ('0375', 'Beverwijk', 52.4836, 4.6538),
  ('0376', 'Blaricum', 52.2789, 5.2588), ('0377', 'Bloemendaal', 52.3816, 4.5856),
  ('0381', 'Bussum', 52.2694, 5.1656), ('0383', 'Castricum', 52.5572, 4.6832), ('0384', 'Diemen', 52.3355, 4.9872),
  ('0385', 'Edam-Volendam', 52.5038, 5.0430), ('0388', 'Enkhuizen', 52.7174, 5.2719),
  ('0392', 'Haarlem', 52.3840, 4.6472), ('0393', 'Haarlemmerliede en Spaarnwoude', 52.4028, 4.7128),
  ('0394', 'Haarlemmermeer', 52.2969, 4.6833), ('0396', 'Heemskerk', 52.5118, 4.6485),
  ('0397', 'Heemstede', 52.3439, 4.6154), ('0398', 'Heerhugowaard', 52.6763, 4.8443),
  ('0399', 'Heiloo', 52.6007, 4.7098), ('0400', 'Den Helder', 52.9223, 4.7539),
  ('0402', 'Hilversum', 52.2218, 5.1680), ('0405', 'Hoorn', 52.6554, 5.0704), ('0406', 'Huizen', 52.2918, 5.2299),
  ('0415', 'Landsmeer', 52.4505, 4.9237), ('0416', 'Langedijk', 52.6902, 4.7886), ('0417', 'Laren', 52.2477, 5.2171),
  ('0420', 'Medemblik', 52.7208, 5.0999), ('0424', 'Muiden', 52.3256, 5.0770), ('0425', 'Naarden', 52.2982, 5.1506),
  ('0431', 'Oostzaan', 52.4521, 4.8754), ('0432', 'Opmeer', 52.7144, 4.9531),
  ('0437', 'Ouder-Amstel', 52.2893, 4.9139), ('0439', 'Purmerend', 52.5017, 4.9706),
  ('0441', 'Schagen', 52.7844, 4.7482), ('0448', 'Texel', 53.0792, 4.8065), ('0450', 'Uitgeest', 52.5239, 4.7283),
  ('0451', 'Uithoorn', 52.2369, 4.7914), ('0453', 'Velsen', 52.4495, 4.6296), ('0457', 'Weesp', 52.3010, 5.0603),
  ('0473', 'Zandvoort', 52.3579, 4.5432), ('0478', 'Zeevang', 52.5570, 5.0081),
  ('0479', 'Zaanstad', 52.4631, 4.7736), ('0482', 'Alblasserdam', 51.8644, 4.6649),
  ('0484', 'Alphen aan den Rijn', 52.1133, 4.6391), ('0489', 'Barendrecht', 51.8504, 4.5263),
  ('0498', 'Drechterland', 52.6634, 5.1642), ('0501', 'Brielle', 51.8886, 4.1847),
  ('0502', 'Capelle aan den IJssel', 51.9349, 4.5798), ('0503', 'Delft', 51.9980, 4.3633),
  ('0505', 'Dordrecht', 51.7818, 4.7094), ('0512', 'Gorinchem', 51.8389, 4.9765), ('0513', 'Gouda', 52.0157, 4.7059),
  ('0518', '''s-Gravenhage', 52.0682, 4.3012), ('0523', 'Hardinxveld-Giessendam', 51.8321, 4.8527),
  ('0530', 'Hellevoetsluis', 51.8464, 4.1371), ('0531', 'Hendrik-Ido-Ambacht', 51.8414, 4.6389),
  ('0532', 'Stede Broec', 52.7005, 5.2254), ('0534', 'Hillegom', 52.2962, 4.5770),
  ('0537', 'Katwijk', 52.1890, 4.4221), ('0542', 'Krimpen aan den IJssel', 51.9151, 4.6015),
  ('0545', 'Leerdam', 51.9022, 5.0853), ('0546', 'Leiden', 52.1542, 4.4844), ('0547', 'Leiderdorp', 52.1579, 4.5412),
  ('0553', 'Lisse', 52.2553, 4.5453), ('0556', 'Maassluis', 51.9255, 4.2485), ('0569', 'Nieuwkoop', 52.1706, 4.7792),
  ('0575', 'Noordwijk', 52.2690, 4.4714), ('0576', 'Noordwijkerhout', 52.2712, 4.5056),
  ('0579', 'Oegstgeest', 52.1852, 4.4710), ('0584', 'Oud-Beijerland', 51.8096, 4.4132),
  ('0585', 'Binnenmaas', 51.7945, 4.5357), ('0588', 'Korendijk', 51.7738, 4.3294),
  ('0589', 'Oudewater', 52.0270, 4.8625), ('0590', 'Papendrecht', 51.8333, 4.7041),
  ('0597', 'Ridderkerk', 51.8687, 4.5964), ('0599', 'Rotterdam', 51.9309, 4.2761),
  ('0603', 'Rijswijk', 52.0357, 4.3259), ('0606', 'Schiedam', 51.9266, 4.3843),
  ('0610', 'Sliedrecht', 51.8312, 4.7727), ('0611', 'Cromstrijen', 51.7441, 4.4549),
  ('0613', 'Albrandswaard', 51.8520, 4.4366), ('0614', 'Westvoorne', 51.8946, 4.0918),
  ('0617', 'Strijen', 51.7434, 4.5499), ('0620', 'Vianen', 51.9687, 5.1117),
  ('0622', 'Vlaardingen', 51.9174, 4.3279), ('0626', 'Voorschoten', 52.1241, 4.4372),
  ('0627', 'Waddinxveen', 52.0416, 4.6400), ('0629', 'Wassenaar', 52.1376, 4.3731),
  ('0632', 'Woerden', 52.1067, 4.8990), ('0637', 'Zoetermeer', 52.0607, 4.4899),
  ('0638', 'Zoeterwoude', 52.1149, 4.5134), ('0642', 'Zwijndrecht', 51.8220, 4.6066),
  ('0654', 'Borsele', 51.4452, 3.8133), ('0664', 'Goes', 51.5151, 3.8447),
  ('0668', 'West Maas en Waal', 51.8519, 5.4973), ('0677', 'Hulst', 51.3211, 4.0660),
  ('0678', 'Kapelle', 51.4841, 3.9671), ('0687', 'Middelburg', 51.5014, 3.6474),
  ('0689', 'Giessenlanden', 51.8728, 4.9290), ('0703', 'Reimerswaal', 51.4369, 4.1365),
  ('0707', 'Zederik', 51.9324, 5.0129), ('0715', 'Terneuzen', 51.2880, 3.8466), ('0716', 'Tholen', 51.5727, 4.1329),
  ('0717', 'Veere', 51.5368, 3.5554), ('0718', 'Vlissingen', 51.4595, 3.6182),
  ('0733', 'Lingewaal', 51.8475, 5.0891), ('0736', 'De Ronde Venen', 52.2259, 4.9177),
  ('0737', 'Tytsjerksteradiel', 53.1988, 5.9633), ('0738', 'Aalburg', 51.7459, 5.0669),
  ('0743', 'Asten', 51.3861, 5.7793), ('0744', 'Baarle-Nassau', 51.4389, 4.8928),
  ('0748', 'Bergen op Zoom', 51.5034, 4.2880), ('0753', 'Best', 51.5138, 5.3970),
  ('0755', 'Boekel', 51.6063, 5.6940), ('0756', 'Boxmeer', 51.6214, 5.9495), ('0757', 'Boxtel', 51.5780, 5.3276),
  ('0758', 'Breda', 51.5851, 4.7612), ('0762', 'Deurne', 51.4362, 5.8271), ('0765', 'Pekela', 53.0704, 6.9732),
  ('0766', 'Dongen', 51.6357, 4.9553), ('0770', 'Eersel', 51.3956, 5.3147), ('0772', 'Eindhoven', 51.4495, 5.4579),
  ('0777', 'Etten-Leur', 51.5783, 4.6447), ('0779', 'Geertruidenberg', 51.6974, 4.8824),
  ('0784', 'Gilze en Rijen', 51.5598, 4.9180), ('0785', 'Goirle', 51.5109, 5.0306),
  ('0786', 'Grave', 51.7432, 5.7427), ('0788', 'Haaren', 51.6252, 5.2174), ('0794', 'Helmond', 51.4762, 5.6571),
  ('0796', '''s-Hertogenbosch', 51.7164, 5.3516), ('0797', 'Heusden', 51.6965, 5.1606),
  ('0798', 'Hilvarenbeek', 51.4795, 5.1456), ('0809', 'Loon op Zand', 51.6409, 5.0478),
  ('0815', 'Mill en Sint Hubert', 51.6856, 5.7682), ('0820', 'Nuenen. Gerwen en Nederwetten', 51.4791, 5.5493),
  ('0823', 'Oirschot', 51.4925, 5.2896), ('0824', 'Oisterwijk', 51.5516, 5.1975),
  ('0826', 'Oosterhout', 51.6385, 4.8640), ('0828', 'Oss', 51.7815, 5.5263), ('0840', 'Rucphen', 51.5230, 4.5586),
  ('0844', 'Schijndel', 51.6217, 5.4374), ('0845', 'Sint-Michielsgestel', 51.6561, 5.3779),
  ('0846', 'Sint-Oedenrode', 51.5636, 5.4685), ('0847', 'Someren', 51.3789, 5.6911),
  ('0848', 'Son en Breugel', 51.5163, 5.4828), ('0851', 'Steenbergen', 51.5974, 4.3250),
  ('0852', 'Waterland', 52.4519, 5.0143), ('0855', 'Tilburg', 51.5792, 5.0685), ('0856', 'Uden', 51.6556, 5.6509),
  ('0858', 'Valkenswaard', 51.3239, 5.4491), ('0860', 'Veghel', 51.6000, 5.5733),
  ('0861', 'Veldhoven', 51.4115, 5.3832), ('0865', 'Vught', 51.6546, 5.2692), ('0866', 'Waalre', 51.3872, 5.4638),
  ('0867', 'Waalwijk', 51.6923, 5.0113), ('0870', 'Werkendam', 51.7665, 4.8724),
  ('0873', 'Woensdrecht', 51.4084, 4.3417), ('0874', 'Woudrichem', 51.7823, 4.9942),
  ('0879', 'Zundert', 51.4794, 4.6424), ('0880', 'Wormerland', 52.5026, 4.8561),
  ('0881', 'Onderbanken', 50.9700, 5.9646), ('0882', 'Landgraaf', 50.9064, 6.0328),
  ('0888', 'Beek', 50.9312, 5.8094), ('0889', 'Beesel', 51.2687, 6.0685), ('0893', 'Bergen (L.)', 51.5916, 6.0889),
  ('0899', 'Brunssum', 50.9432, 5.9782), ('0907', 'Gennep', 51.6999, 5.9871), ('0917', 'Heerlen', 50.8933, 5.9687),
  ('0928', 'Kerkrade', 50.8724, 6.0502), ('0935', 'Maastricht', 50.8527, 5.6999),
  ('0938', 'Meerssen', 50.9018, 5.7551), ('0944', 'Mook en Middelaar', 51.7481, 5.8991),
  ('0946', 'Nederweert', 51.2945, 5.7726), ('0951', 'Nuth', 50.9051, 5.8584), ('0957', 'Roermond', 51.2012, 6.0114),
  ('0962', 'Schinnen', 50.9494, 5.8876), ('0965', 'Simpelveld', 50.8282, 5.9876), ('0971', 'Stein', 50.9683, 5.7637),
  ('0981', 'Vaals', 50.7742, 5.9755), ('0983', 'Venlo', 51.3902, 6.1586), ('0984', 'Venray', 51.5152, 5.9621),
  ('0986', 'Voerendaal', 50.8689, 5.9158), ('0988', 'Weert', 51.2333, 5.6910),
  ('0994', 'Valkenburg aan de Geul', 50.8612, 5.8234), ('0995', 'Lelystad', 52.4765, 5.4727),
  ('1507', 'Horst aan de Maas', 51.4447, 6.0413), ('1509', 'Oude IJsselstreek', 51.9075, 6.4099),
  ('1525', 'Teylingen', 52.2136, 4.5112), ('1581', 'Utrechtse Heuvelrug', 52.0346, 5.3887),
  ('1586', 'Oost Gelre', 52.0095, 6.5759), ('1598', 'Koggenland', 52.6444, 4.9487),
  ('1621', 'Lansingerland', 52.0035, 4.5060), ('1640', 'Leudal', 51.2395, 5.8845),
  ('1641', 'Maasgouw', 51.1615, 5.8824), ('1651', 'Eemsmond', 53.4190, 6.6755),
  ('1652', 'Gemert-Bakel', 51.5404, 5.7545), ('1655', 'Halderberge', 51.5906, 4.5221),
  ('1658', 'Heeze-Leende', 51.3604, 5.5675), ('1659', 'Laarbeek', 51.5313, 5.6113),
  ('1663', 'De Marne', 53.3746, 6.3621), ('1667', 'Reusel-De Mierden', 51.3778, 5.1475),
  ('1669', 'Roerdalen', 51.1452, 6.0413), ('1674', 'Roosendaal', 51.5128, 4.4240),
  ('1676', 'Schouwen-Duiveland', 51.6867, 3.9009), ('1680', 'Aa en Hunze', 52.9926, 6.7273),
  ('1681', 'Borger-Odoorn', 52.9056, 6.8721), ('1684', 'Cuijk', 51.7181, 5.8519),
  ('1685', 'Landerd', 51.7167, 5.6586), ('1690', 'De Wolden', 52.7018, 6.3736),
  ('1695', 'Noord-Beveland', 51.5739, 3.7714), ('1696', 'Wijdemeren', 52.2264, 5.0847),
  ('1699', 'Noordenveld', 53.0959, 6.4399), ('1700', 'Twenterand', 52.4480, 6.5985),
  ('1701', 'Westerveld', 52.8380, 6.2958), ('1702', 'Sint Anthonis', 51.6172, 5.8426),
  ('1705', 'Lingewaard', 51.9016, 5.9426), ('1706', 'Cranendonck', 51.2859, 5.5962),
  ('1708', 'Steenwijkerland', 52.7551, 6.0303), ('1709', 'Moerdijk', 51.6588, 4.5419),
  ('1711', 'Echt-Susteren', 51.0846, 5.9079), ('1714', 'Sluis', 51.3283, 3.5150),
  ('1719', 'Drimmelen', 51.6998, 4.7586), ('1721', 'Bernheze', 51.6845, 5.5198),
  ('1722', 'Ferwerderadiel', 53.3220, 5.8270), ('1723', 'Alphen-Chaam', 51.5011, 4.8874),
  ('1724', 'Bergeijk', 51.3097, 5.3395), ('1728', 'Bladel', 51.3714, 5.2382),
  ('1729', 'Gulpen-Wittem', 50.8020, 5.9002), ('1730', 'Tynaarlo', 53.0967, 6.6044),
  ('1731', 'Midden-Drenthe', 52.8669, 6.5427), ('1734', 'Overbetuwe', 51.9239, 5.7786),
  ('1735', 'Hof van Twente', 52.2365, 6.5891), ('1740', 'Neder-Betuwe', 51.9158, 5.5871),
  ('1742', 'Rijssen-Holten', 52.2916, 6.4344), ('1771', 'Geldrop-Mierlo', 51.4310, 5.5864),
  ('1773', 'Olst-Wijhe', 52.3663, 6.1529), ('1774', 'Dinkelland', 52.3731, 6.9138),
  ('1783', 'Westland', 51.9972, 4.2182), ('1842', 'Midden-Delfland', 51.9646, 4.3065),
  ('1859', 'Berkelland', 52.1009, 6.5711), ('1876', 'Bronckhorst', 52.0452, 6.3039),
  ('1883', 'Sittard-Geleen', 51.0042, 5.8283), ('1884', 'Kaag en Braassem', 52.1927, 4.6301),
  ('1891', 'Dantumadiel', 53.2795, 5.9842), ('1892', 'Zuidplas', 51.9982, 4.6072),
  ('1894', 'Peel en Maas', 51.3360, 5.9941), ('1895', 'Oldambt', 53.1944, 7.0555),
  ('1896', 'Zwartewaterland', 52.6018, 6.0639), ('1900', 'Súdwest-Fryslân', 53.0140, 5.5366),
  ('1901', 'Bodegraven-Reeuwijk', 52.0658, 4.7647), ('1903', 'Eijsden-Margraten', 50.8016, 5.7751),
  ('1904', 'Stichtse Vecht', 52.1765, 5.0121), ('1908', 'Menameradiel', 53.2096, 5.6729),
  ('1911', 'Hollands Kroon', 52.8291, 4.9481), ('1916', 'Leidschendam-Voorburg', 52.0904, 4.4229),
  ('1921', 'De Friese Meren', 52.9165, 5.7235), ('1924', 'Goeree-Overflakkee', 51.7466, 4.1261),
  ('1926', 'Pijnacker-Nootdorp', 52.0173, 4.4216), ('1927', 'Molenwaard', 51.8909, 4.8012),
  ('1930', 'Nissewaard', 51.8320, 4.2750), ('1931', 'Krimpenerwaard', 51.9524, 4.7368),
  ('1955', 'Montferland', 51.9168, 6.2143), ('1987', 'Menterwolde', 53.1669, 6.8781);
create index municipality_point_name on contracts.municipality_point (lower(name));
select kernel.reference('contracts.municipality_point');

-- Words that people use for a need, and the national category of care that answers it. One word each, as plain text:
-- lower case, without accents. Made for this product; the source says on what ground.
create table contracts.need_word (
  word         text not null check (word ~ '^[a-z0-9]{2,40}$'),
  legal_domain text not null,
  category     text not null,
  source       text not null,
  primary key (word, legal_domain, category),
  foreign key (legal_domain, category) references contracts.product_category (legal_domain, code)
);
insert into contracts.need_word (word, legal_domain, category, source)
select trim(w), domain, category, 'redactie zorgzoeker, 2026; omschrijving van de landelijke productcategorie (JZ020, WMO020)'
from (values
  ('wmo', '01', 'huishouden,huishoudelijk,huishoudelijke,huishoudhulp,schoonmaken,schoonmaak,poetsen,poetshulp,stofzuigen,wassen,strijken,thuishulp'),
  ('wmo', '02', 'begeleiding,begeleiden,structuur,dagritme,administratie,geldzaken,zelfstandig,woonbegeleiding,ambulant,coach,steun,dagindeling'),
  ('wmo', '03', 'verzorging,wassen,aankleden,douchen,verzorgen,adl'),
  ('wmo', '04', 'logeren,logeeropvang,logeerhuis,logeerweekend,logeerplek,respijt,respijtzorg,mantelzorg,mantelzorger,weekend,kortdurend,verblijf,overnachten'),
  ('wmo', '05', 'wonen,woning,woonplek,beschut'),
  ('wmo', '06', 'ondersteuning,gezin,individueel'),
  ('wmo', '07', 'dagbesteding,dagopvang,dagactiviteiten,dagactiviteit,daginvulling,activiteiten,ontmoeting,eenzaam,eenzaamheid,dementie,zorgboerderij,werkplaats'),
  ('wmo', '08', 'vervoer,taxi,reizen,rit,ritten,busje,halen,brengen'),
  ('wmo', '09', 'groep,groepsbegeleiding,inloop'),
  ('wmo', '10', 'maatwerk,arrangement,resultaat,schoon'),
  ('wmo', '11', 'rolstoel,rolstoelen'), ('wmo', '12', 'scootmobiel,driewielfiets,fiets'),
  ('wmo', '13', 'traplift,woningaanpassing,drempel,douchestoel'), ('wmo', '14', 'hulpmiddel,hulpmiddelen'),
  ('bw', '15', 'beschermd,wonen,woonvorm,psychiatrie,psychisch'), ('bw', '16', 'opvang,dakloos,thuisloos,daklozenopvang'),
  ('bw', '17', 'spoedopvang,noodopvang,crisis'),
  ('jeugd', '40', 'verzorging,wassen,aankleden'),
  ('jeugd', '41', 'dagbehandeling,dagopvang,kinderdagcentrum,kdc,groep,ontwikkelingsachterstand'),
  ('jeugd', '42', 'vervoer,taxi,halen,brengen'),
  ('jeugd', '43', 'verblijf,wonen,behandelgroep,residentieel,intern,gezinshuis'),
  ('jeugd', '44', 'pleegzorg,pleeggezin,pleegouders,pleegkind,logeren,logeeropvang,logeerhuis,respijt,respijtzorg,weekend,verblijf,gezinshuis'),
  ('jeugd', '45', 'begeleiding,opvoeding,opvoeden,opvoedhulp,opvoedondersteuning,gezin,ouders,scheiding,gedrag,autisme,adhd,school,thuisbegeleiding,gezinsbegeleiding,sociaal,vaardigheden'),
  ('jeugd', '46', 'crisis,spoed,spoedhulp,acuut,noodsituatie'),
  ('jeugd', '47', 'reclassering,jeugdreclassering,politie,strafbaar'),
  ('jeugd', '48', 'jeugdbescherming,voogdij,ots,uithuisplaatsing'),
  ('jeugd', '50', 'maatwerk,arrangement'),
  ('jeugd', '51', 'psycholoog,angst,somber,somberheid,depressie,faalangst'),
  ('jeugd', '52', 'psychiater,trauma,eetstoornis,angst,depressie'),
  ('jeugd', '54', 'psycholoog,psychiater,psychisch,angst,angsten,paniek,somber,somberheid,depressie,depressief,trauma,adhd,autisme,eetstoornis,anorexia,dwang,ggz,therapie,emdr,faalangst,zelfbeschadiging')
) as said (domain, category, words) cross join lateral regexp_split_to_table(words, ',') as w;
select kernel.reference('contracts.need_word');

-- What a provider says of one of its products, for who looks for care: kept by the provider and vouched for each quarter.
create table contracts.finder_entry (
  id             uuid primary key,
  version        bigint not null default 1,
  cooperation_id uuid not null,
  provider_id    uuid not null,
  product_id     uuid not null,
  legal_domain   text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  description    text not null check (length(description) <= 2000),
  target_words   text not null check (length(target_words) <= 500),
  age_from       bigint check (age_from between 0 and 120),
  age_until      bigint check (age_until between 0 and 120),
  vouched_at     timestamptz,
  vouched_by     text,
  document       tsvector not null generated always as (
    to_tsvector('pg_catalog.dutch', platform.plain(description || ' ' || target_words))) stored,
  check (age_from <= age_until),
  check ((vouched_at is null) = (vouched_by is null)),
  unique (cooperation_id, id),
  constraint finder_entry_once unique (cooperation_id, provider_id, product_id),
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id),
  foreign key (cooperation_id, product_id) references contracts.product (cooperation_id, id)
);
create index finder_entry_document on contracts.finder_entry using gin (document);
create index finder_entry_care on contracts.finder_entry (cooperation_id, product_id, provider_id)
  include (age_from, age_until, vouched_at);

-- "This is not right": what an access worker said of an entry, what the provider answered, and that it is closed. Rows of
-- one report share report_id; nothing is edited.
create table contracts.entry_remark (
  id              uuid primary key,
  cooperation_id  uuid not null,
  report_id       uuid not null,
  provider_id     uuid not null,
  product_id      uuid not null,
  legal_domain    text not null check (legal_domain in ('jeugd', 'wmo', 'bw', 'participatie')),
  municipality_id uuid not null,
  kind            text not null check (kind in ('gemeld', 'beantwoord', 'gesloten')),
  words           text not null check (words = trim(words) and words <> '' and length(words) <= 1000),
  noted_at        timestamptz not null,
  noted_by        text not null,
  foreign key (cooperation_id, provider_id) references providers.provider (cooperation_id, id),
  foreign key (cooperation_id, product_id) references contracts.product (cooperation_id, id)
);
create index entry_remark_about on contracts.entry_remark (cooperation_id, provider_id, product_id);
create unique index entry_remark_closed on contracts.entry_remark (report_id) where kind = 'gesloten';
create index entry_remark_report on contracts.entry_remark (report_id);

select kernel.guard('contracts.finder_entry');
select kernel.staff_rows('contracts.finder_entry');
select kernel.provider_rows('contracts.finder_entry', privileges => 'select, insert, update');
select kernel.municipality_rows('contracts.finder_entry', kernel.own_domain('contracts') || ' and exists (
  select 1 from contracts.line_municipality m where m.cooperation_id = finder_entry.cooperation_id
    and m.provider_id = finder_entry.provider_id and m.product_id = finder_entry.product_id)');
select platform.audited_in('contracts.finder_entry', 'product_id', 'document');

-- Every municipality with the product sees that somebody doubts the entry.
select kernel.guard('contracts.entry_remark');
select kernel.staff_rows('contracts.entry_remark', 'select, insert');
select kernel.provider_rows('contracts.entry_remark', privileges => 'select, insert');
select kernel.municipality_rows('contracts.entry_remark', kernel.own_domain('contracts') || ' and exists (
  select 1 from contracts.line_municipality m where m.cooperation_id = entry_remark.cooperation_id
    and m.provider_id = entry_remark.provider_id and m.product_id = entry_remark.product_id)', 'select, insert');
select platform.audited_in('contracts.entry_remark', 'product_id');

-- What the finder reads of a municipality's lines, in the order in which it asks; nothing else of the rows is needed.
create index line_municipality_care on contracts.line_municipality (cooperation_id, municipality_id, product_id)
  include (line_id, contract_id, provider_id, legal_domain, valid_from, valid_until);
create index availability_care on contracts.availability (cooperation_id, product_id, line_id, noted_at desc)
  include (municipality_id, waiting_weeks);

-- Words of a need that carry meaning, with their stem.
create function contracts.need_parts(need text) returns table (place int, word text, stem text)
  language sql stable as $$
    select (row_number() over (order by min(t.n)))::int - 1, t.word,
           coalesce((pg_catalog.ts_lexize('pg_catalog.dutch_stem', t.word))[1], t.word)
    from regexp_split_to_table(platform.plain(left(need, 200)), ' ') with ordinality as t (word, n)
    where length(t.word) > 1 and to_tsvector('pg_catalog.dutch', t.word) <> ''::tsvector
      and t.word not in ('hulp', 'zorg', 'help', 'nodig', 'zoek', 'iemand', 'kind', 'kinderen', 'jongere', 'client')
    group by t.word order by min(t.n) limit 8 $$;

-- How alike a word that was asked and a word that is known are: the same, of one stem, the one in the other, spelt nearly so.
create function contracts.likeness(asked text, asked_stem text, known text) returns double precision
  language sql immutable as $$
    select case
      when known = asked then 1.0::double precision
      when (pg_catalog.ts_lexize('pg_catalog.dutch_stem', known))[1] = asked_stem then 0.95
      when length(asked) >= 4 and starts_with(known, asked) then 0.9
      when length(asked) >= 5 and position(asked in known) > 0 then 0.8
      when length(known) >= 6 and position(known in asked) > 0 then 0.8
      when length(asked) >= 5 and public.similarity(known, asked) >= 0.45 then 0.7 * public.similarity(known, asked)
      else 0 end $$;

-- As the crow flies, over a round earth.
create function contracts.kilometres(lat1 numeric, lon1 numeric, lat2 numeric, lon2 numeric) returns numeric
  language sql immutable set search_path = pg_catalog, pg_temp as $$
    select (6371 * 2 * asin(sqrt(power(sin(radians((lat2 - lat1)::double precision / 2)), 2)
             + cos(radians(lat1::double precision)) * cos(radians(lat2::double precision))
               * power(sin(radians((lon2 - lon1)::double precision / 2)), 2))))::numeric $$;

-- One line per provider and product of a municipality that is in force on the day and answers the question, best first:
-- most of the words, clients taken, vouched for lately, near, short wait. It reads with the rights of its owner so that
-- full text can use its index, applies the scope of who asks itself, and tells nothing but which lines these are and how
-- far away: what is shown of them is read under row security. First which products, providers and entries the words mean,
-- then the lines: so that the second question is planned for what the first one found.
--   places   the municipality and its predecessors     here   its CBS code
--   sure     what was vouched for or told before is not sure any more
create function contracts.find_care(places uuid[], here text, day date, now_at timestamptz, sure timestamptz, need text,
                                    domain text, care text, age bigint, most_weeks bigint, most_km bigint,
                                    most int, skip int)
  returns table (line_id uuid, municipality_id uuid, km numeric, total bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_nestloop = off as $$
#variable_conflict use_column
declare
  cooperation   uuid := kernel.cooperation();
  allowed       uuid[];
  domains       text[];
  part          record;
  words         int := 0;
  offered       uuid[];
  said          text[];
  products      uuid[] := '{}';
  masks         int[] := '{}';
  likenesses    float8[] := '{}';
  providers     uuid[] := '{}';
  provider_hits int[] := '{}';
  entries       uuid[] := '{}';
  entry_hits    int[] := '{}';
begin
  case current_setting('role')
    when 'mgr_municipality' then
      allowed := array(select p from unnest(places) as p where p = any (kernel.municipalities()));
      domains := kernel.domains('contracts');
    when 'mgr_staff', 'mgr_batch' then
      allowed := places;
      domains := array['jeugd', 'wmo', 'bw', 'participatie'];
    else
      raise exception 'the care finder needs a scope' using errcode = 'insufficient_privilege';
  end case;
  if domain <> '' then
    domains := array(select d from unnest(domains) as d where d = domain);
  end if;
  offered := array(select p.id from contracts.product p
                   where p.cooperation_id = cooperation and p.legal_domain = any (domains)
                     and (care = '' or p.legal_domain || p.category = care));
  select count(*) into words from contracts.need_parts(need);
  if words = 0 then
    if domain || care <> '' then
      products := offered;
      masks := array_fill(0, array[cardinality(offered)]);
      likenesses := array_fill(0::float8, array[cardinality(offered)]);
    end if;
  else
    with asked as materialized (select * from contracts.need_parts(need)),
    known as materialized (
      select p.id, w.word, 1 as own from contracts.product p
      join contracts.product_category c on c.legal_domain = p.legal_domain and c.code = p.category
      cross join lateral regexp_split_to_table(platform.plain(p.code || ' ' || p.name || ' ' || c.name), ' ') as w (word)
      where p.id = any (offered) and length(w.word) > 2
      union
      select p.id, n.word, 0 from contracts.product p
      join contracts.need_word n on n.legal_domain = p.legal_domain and n.category = p.category
      where p.id = any (offered)),
    alike as materialized (
      select a.place, k.word, contracts.likeness(a.word, a.stem, k.word) as likeness
      from asked a cross join (select distinct known.word from known) k),
    -- of a word only what is about as near as the nearest: who spells well is not given what is spelt nearly so
    near as (
      select alike.place, alike.word, alike.likeness from alike
      join (select place, max(likeness) as best from alike group by place) top using (place)
      where alike.likeness > 0 and alike.likeness >= top.best - 0.25),
    hit as (
      select h.id, bit_or(1 << h.place) as mask, sum(h.likeness) as likeness
      -- a word of the product itself before one for all care of its kind
      from (select known.id, near.place, max(near.likeness + 0.5 * known.own) as likeness
            from near join known using (word) group by 1, 2) h
      group by h.id)
    select coalesce(array_agg(hit.id), '{}'), coalesce(array_agg(hit.mask), '{}'), coalesce(array_agg(hit.likeness), '{}')
    into products, masks, likenesses from hit;
    for part in select * from contracts.need_parts(need) loop
      select entries || coalesce(array_agg(e.id), '{}'), entry_hits || coalesce(array_agg(1 << part.place), '{}')
      into entries, entry_hits
      from contracts.finder_entry e
      where e.document @@ quote_literal(part.stem)::tsquery and e.cooperation_id = cooperation
        and e.product_id = any (offered);
      if length(part.word) >= 3 then
        select providers || coalesce(array_agg(o.id), '{}'), provider_hits || coalesce(array_agg(1 << part.place), '{}')
        into providers, provider_hits
        from providers.provider_ref o
        where o.cooperation_id = cooperation and lower(o.name) like '%' || part.word || '%';
      end if;
    end loop;
  end if;
  return query
    with of_product as (select * from unnest(products, masks, likenesses) as u (product_id, mask, likeness)),
    of_provider as (
      select u.provider_id, bit_or(u.mask) as mask from unnest(providers, provider_hits) as u (provider_id, mask) group by 1),
    of_entry as (
      select e.provider_id, e.product_id, bit_or(u.mask) as mask
      from unnest(entries, entry_hits) as u (id, mask) join contracts.finder_entry e on e.id = u.id group by 1, 2),
    candidate as materialized (
      select distinct on (i.provider_id, i.product_id) i.line_id, i.municipality_id, i.provider_id, i.product_id
      from (
        select f.line_id, f.municipality_id, f.provider_id, f.product_id, f.valid_from, f.valid_until
        from contracts.line_in_force f
        where f.cooperation_id = cooperation and f.municipality_id = any (allowed) and f.product_id = any (products)
        union all
        select f.line_id, f.municipality_id, f.provider_id, f.product_id, f.valid_from, f.valid_until
        from contracts.line_in_force f
        where cardinality(providers) > 0 and f.cooperation_id = cooperation and f.municipality_id = any (allowed)
          and f.provider_id = any (providers) and f.product_id = any (offered)
        union all
        select f.line_id, f.municipality_id, f.provider_id, f.product_id, f.valid_from, f.valid_until
        from of_entry e join contracts.line_in_force f on f.provider_id = e.provider_id and f.product_id = e.product_id
        where cardinality(entries) > 0 and f.cooperation_id = cooperation and f.municipality_id = any (allowed)) i
      where i.valid_from <= day and (i.valid_until is null or i.valid_until > day)
      order by i.provider_id, i.product_id, i.valid_from desc, i.line_id),
    scored as materialized (
      select c.*, bit_count((coalesce(p.mask, 0) | coalesce(e.mask, 0) | coalesce(v.mask, 0))::bit(8)) as hits,
             coalesce(p.likeness, 0) + bit_count(coalesce(e.mask, 0)::bit(8)) as likeness
      from candidate c
      left join of_product p on p.product_id = c.product_id
      left join of_entry e on e.provider_id = c.provider_id and e.product_id = c.product_id
      left join of_provider v on v.provider_id = c.provider_id),
    best as materialized (select s.* from scored s where s.hits = (select max(t.hits) from scored t)),
    town as materialized (
      select t.town, contracts.kilometres(o.latitude, o.longitude, m.latitude, m.longitude) as km
      from (select distinct s.town from providers.site_ref s where s.cooperation_id = cooperation) t
      join contracts.municipality_point m on lower(m.name) = lower(t.town)
      join contracts.municipality_point o on o.cbs_code = here),
    away as materialized (
      select s.provider_id, round(min(t.km)) as km from providers.site_ref s join town t on t.town = s.town
      where s.cooperation_id = cooperation group by s.provider_id),
    stopped as materialized (
      select s.line_id from contracts.admission_stop s
      where s.cooperation_id = cooperation and s.starts_at <= now_at and (s.ends_on is null or s.ends_on > day)
        and (s.municipality_id is null or s.municipality_id = any (allowed))),
    told as materialized (
      select distinct on (n.line_id) n.line_id, n.waiting_weeks from contracts.availability n
      where n.cooperation_id = cooperation and n.product_id = any (array(select distinct b.product_id from best b))
        and (n.municipality_id is null or n.municipality_id = any (allowed))
      order by n.line_id, n.noted_at desc),
    described as materialized (
      select e.provider_id, e.product_id, e.age_from, e.age_until, e.vouched_at >= sure as is_sure
      from contracts.finder_entry e
      where e.cooperation_id = cooperation and e.product_id = any (array(select distinct b.product_id from best b))),
    found as (
      select b.line_id, b.municipality_id, b.likeness, w.km, b.line_id in (select x.line_id from stopped x) as is_stopped,
             coalesce(e.is_sure, false) as is_sure, a.waiting_weeks
      from best b
      left join described e on e.provider_id = b.provider_id and e.product_id = b.product_id
      left join away w on w.provider_id = b.provider_id
      left join told a on a.line_id = b.line_id
      where (age is null or (e.age_from is null or e.age_from <= age) and (e.age_until is null or e.age_until >= age))
        and (most_weeks is null or a.waiting_weeks <= most_weeks)
        and (most_km is null or w.km <= most_km))
    select f.line_id, f.municipality_id, f.km, count(*) over ()
    from found f
    order by f.is_stopped, f.is_sure desc, round(f.likeness::numeric, 1) desc, f.km nulls last,
             f.waiting_weeks nulls last, f.line_id
    limit most offset skip;
end $$;
revoke execute on function contracts.find_care(uuid[], text, date, timestamptz, timestamptz, text, text, text, bigint, bigint,
                                               bigint, int, int) from public;
grant execute on function contracts.find_care(uuid[], text, date, timestamptz, timestamptz, text, text, text, bigint, bigint,
                                              bigint, int, int) to mgr_staff, mgr_municipality;
