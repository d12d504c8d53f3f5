package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyNumberTest {

    @Test
    void theCheckDigitIsTheLastDigitOfTheSumOfDigitSums() {
        // 1 + 4 + 3 + 8 + 5 + (1 + 2) + 7 = 31
        assertThat(CompanyNumber.withCheckDigit("1234567")).isEqualTo("12345671");
    }

    @Test
    void aSpoiledNumberDiffersInTheCheckDigitOnly() {
        assertThat(CompanyNumber.spoiled("12345671")).isEqualTo("12345672");
        assertThat(CompanyNumber.spoiled("12345679")).isEqualTo("12345670");
    }

    @Test
    void everyOrdinalHasANumberOfItsOwn() {
        assertThat(CompanyNumber.ofOrdinal(0)).isEqualTo("91000001");
        assertThat(CompanyNumber.ofOrdinal(1)).isNotEqualTo(CompanyNumber.ofOrdinal(2));
        assertThat(CompanyNumber.ofOrdinal(99_999)).hasSize(8);
    }
}
