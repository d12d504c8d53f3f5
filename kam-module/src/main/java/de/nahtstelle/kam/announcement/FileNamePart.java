package de.nahtstelle.kam.announcement;

import java.text.Normalizer;

/** A name as part of a file name: letters and digits of ASCII only, which every system and header can carry. */
final class FileNamePart {
    private static final int LONGEST = 40;

    private FileNamePart() {}

    /** The name with umlauts written out, other marks left off and everything else turned into hyphens. */
    static String of(String name) {
        String spelled = name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
