package de.nahtstelle.apart;

import java.util.Map;
import java.util.Optional;

/** Bodies that the description of the interface says too little about; each names the id in the place of %1$s. */
final class Bodies {
    private static final String ADMISSION =
            "{\"version\": 1, \"traits\": [], \"manager\": \"%1$s\", \"advisor\": \"%1$s\", \"specialist\": \"%1$s\"}";
    private static final Map<String, String> BY_END_OF_PATH = Map.of(
            "/admission",
            ADMISSION,
            "/swap",
            "{\"version\": 1, \"comes\": \"%1$s\", \"admission\": " + ADMISSION + "}",
            "/choice",
            "{\"care\": \"CENTRAL\", \"chosenOn\": \"2022-11-07\", \"chosenWith\": \"x\", \"checklist\": [], \"version\": 1}",
            "/receivers",
            "{\"agencies\": {\"%1$s\": \"%1$s\"}, \"checklist\": [], \"version\": 1}",
            "/sites",
            "{\"version\": 1, \"number\": \"00009\", \"name\": \"x\", \"street\": \"x\", \"postalCode\": \"90762\","
                    + " \"town\": \"x\", \"agency\": \"%1$s\"}",
            "/mends",
            "{\"kind\": \"DUPLICATE_SITE\", \"subject\": \"%1$s\", \"value\": null}",
            "/wrong-receiver",
            "{\"sites\": [\"%1$s\"], \"wrongFact\": \"Falsche Anschrift\", \"proposed\": null}");

    private Bodies() {}

    static Optional<String> of(String path, String id) {
        return Optional.ofNullable(BY_END_OF_PATH.get(path.substring(path.lastIndexOf('/'))))
                .map(body -> body.formatted(id));
    }
}
