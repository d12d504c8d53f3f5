package de.nahtstelle.benchmarks.sampledata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

record Industry(String code, String companyWord, List<String> siteWords, List<String> occupationGroups) {

    static Industry of(NamedCsvRecord row) {
        return new Industry(
                row.getField("industry_code"),
                row.getField("company_word"),
                ClasspathTable.parts(row, "site_words"),
                ClasspathTable.parts(row, "occupation_groups"));
    }

    boolean isRelatedTo(String otherCode) {
        return code.startsWith(otherCode.substring(0, 2));
    }
}
