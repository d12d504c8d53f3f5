package de.nahtstelle.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void blanksSeparateWords() {
        assertThat(SearchWords.of("  729B \t 000143 ").parameters().values()).containsExactly("729B", "000143");
    }

    @Test
    void blanksAloneAreNoWord() {
        assertThat(SearchWords.of(" \t ").none()).isTrue();
    }

    @Test
    void aShortWordIsLeftToTheLongOnes() {
        assertThat(SearchWords.of("AA Fürth").indexed()).containsExactly(1);
    }

    @Test
    void shortWordsAloneAreLookedForTogether() {
        assertThat(SearchWords.of("S B").parameters().values()).containsExactly("S B");
    }

    @Test
    void fromTheEighthOnWordsStayTogether() {
        assertThat(SearchWords.of("eins zwei drei vier fünf sechs sieben acht neun")
                        .parameters()
                        .values())
                .hasSize(8)
                .contains("acht neun");
    }

    @Test
    void whatMeansAnythingInAPatternIsLookedForAsItStands() {
        assertThat(SearchWords.of("100%_a\\").parameters().values()).containsExactly("100\\%\\_a\\\\");
    }

    @Test
    void eachWordHasAParameterOfItsOwn() {
        assertThat(SearchWords.of("Lager Fürth").allWithin("c.search"))
                .isEqualTo("c.search like (select '%' || kernel.search_word(:word0) || '%')"
                        + " and c.search like (select '%' || kernel.search_word(:word1) || '%')");
    }

    @Test
    void whatMayBeAnUmlautWrittenOutIsLookedForAsWrittenToo() {
        assertThat(SearchWords.of("Elektrosteuerung").within("c.search", 0))
                .isEqualTo("(c.search like (select '%' || kernel.search_word(:word0) || '%')"
                        + " or c.search like (select '%' || kernel.fold(:word0) || '%'))");
    }
}
