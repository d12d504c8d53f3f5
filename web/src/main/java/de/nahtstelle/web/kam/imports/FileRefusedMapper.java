package de.nahtstelle.web.kam.imports;

import de.nahtstelle.kernel.bulk.FileRefused;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file could not be taken in: 413 when it is too large, 409 when the portal has it already, else 422. */
@Provider
public class FileRefusedMapper implements ExceptionMapper<FileRefused> {
    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(FileRefused refused) {
        return Problem.of(status(refused), "file-refused", "The file cannot be taken in", detail(refused))
                .with(facts(refused))
                .response();
    }

    private static int status(FileRefused refused) {
        return switch (refused.reason()) {
            case TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
            case SAME_FILE -> Response.Status.CONFLICT.getStatusCode();
            default -> UNPROCESSABLE;
        };
    }

    private static String detail(FileRefused refused) {
        return switch (refused.reason()) {
            case TOO_LARGE -> "The largest file is 128 MB; please split it.";
            case EMPTY -> "The file holds no row below its header.";
            case NOT_UTF8 -> "The file must be text in UTF-8; line " + refused.line() + " is not.";
            case QUOTING -> "A quotation mark in line " + refused.line() + " is not closed, or text follows it.";
            case COLUMNS_MISSING -> "The header lacks columns: " + String.join(", ", refused.columns());
            case COLUMNS_UNKNOWN -> "The header has unknown columns: " + String.join(", ", refused.columns());
            case COLUMNS_TWICE -> "The header has columns twice: " + String.join(", ", refused.columns());
            case OTHER_KIND ->
                "By its columns " + String.join(", ", refused.columns()) + " it is a file of kind "
                        + RunDocument.code(String.valueOf(refused.kind())) + ".";
            case SAME_FILE -> "The same file is in the portal already: /api/v1/imports/" + refused.run();
        };
    }

    private static Map<String, Object> facts(FileRefused refused) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("reason", refused.reason().name());
        if (refused.line() != null) {
            facts.put("line", refused.line());
        }
        if (!refused.columns().isEmpty()) {
            facts.put("columns", refused.columns());
        }
        if (refused.kind() != null) {
            facts.put("kind", RunDocument.code(refused.kind()));
        }
        if (refused.run() != null) {
            facts.put("import", refused.run().toString());
        }
        return facts;
    }
}
