package de.nahtstelle.kernel.agency;

import de.nahtstelle.kernel.directive.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * Which agency answers for a place. A postal code may lie in the districts of several agencies, and one of Berlin
 * names no Bezirk: the answer is a proposal (KAM-09), a person confirms. Units are no secret within the house, so every
 * member of staff may ask.
 */
@ApplicationScoped
public class AgencyCandidates {
    private static final String CANDIDATES = """
            with place as (
              select distinct district, true by_code, false by_municipality from kernel.postal_code
               where postal_code = :postalCode
              union all
              select district, false, true from kernel.municipality where key = :municipality
            ), area as (
              select d.agency, d.key, d.name || coalesce(' (' || string_agg(distinct nullif(d.part, ''), ', ') || ')', '') district,
                     bool_or(place.by_code) by_code, bool_or(place.by_municipality) by_municipality
                from place
                join kernel.district d on d.key = place.district
                 and daterange(d.valid_from, d.valid_to, '[]') @> :day::date
               group by d.agency, d.key, d.name
            )
            select u.id agency, u.number, u.short_name, u.name, string_agg(area.district, ', ' order by area.key) districts,
                   bool_or(area.by_code) by_postal_code, bool_or(area.by_municipality) by_municipality
              from area
              join kernel.unit u on u.id = area.agency
             group by u.id
             order by u.number
            """;

    @Inject
    Jdbi jdbi;

    /**
     * The agencies that come into question, the best founded first; empty when neither key is known. Where postal code
     * and municipality agree, only what both lead to; where they contradict each other, all of both, for a person to
     * see the contradiction.
     *
     * @param municipalityKey official municipality key of eight digits; null when unknown
     * @param day the day for which the question is asked, in Berlin
     */
    @LegalBasis(rule = "kernel.agency-of-place", clause = "KAM-09")
    public List<AgencyCandidate> of(@Nullable String postalCode, @Nullable String municipalityKey, LocalDate day) {
        return bestFounded(jdbi.withHandle(db -> db.createQuery(CANDIDATES)
                .bind("postalCode", postalCode)
                .bind("municipality", municipalityKey)
                .bind("day", day)
                .map(ConstructorMapper.of(AgencyCandidate.class))
                .list()));
    }

    static List<AgencyCandidate> bestFounded(List<AgencyCandidate> all) {
        List<AgencyCandidate> agreed = all.stream()
                .filter(candidate -> candidate.reason() == AgencyReason.POSTAL_CODE_AND_MUNICIPALITY)
                .toList();
        return agreed.isEmpty()
                ? all.stream()
                        .sorted(Comparator.comparing(AgencyCandidate::reason))
                        .toList()
                : agreed;
    }
}
