package de.nahtstelle.web.api;

import de.nahtstelle.web.problem.FieldError;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Lets only JSON through to the resources that can be read to its end and holds nothing the database refuses. */
@Provider
public class JsonBody implements ReaderInterceptor {
    private static final int LONGEST = 4_000_000;
    private static final String BODY = "body";

    /** Kept: to look for the library anew with each request takes an eighth of what it costs to enter a customer. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] body = context.getInputStream().readNBytes(LONGEST + 1);
            check(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static void check(byte[] body) {
        if (body.length == 0) {
            throw new InvalidRequest(BODY, "missing");
        }
        if (body.length > LONGEST) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        ReadableJson.complaint("", parse(body)).ifPresent(JsonBody::refuse);
    }

    /** The parser reports what is nested too deeply by an exception without a type of its own. */
    private static JsonValue parse(byte[] body) {
        try (JsonReader json = READERS.createReader(reader(body))) {
            return json.readValue();
        } catch (RuntimeException | CharacterCodingException unreadable) {
            throw new InvalidRequest(BODY, "no JSON in UTF-8: " + unreadable.getMessage());
        }
    }

    private static Reader reader(byte[] body) throws CharacterCodingException {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        return new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8);
    }

    private static void refuse(FieldError wrong) {
        throw new InvalidRequest(wrong.field().isEmpty() ? BODY : wrong.field(), wrong.message());
    }
}
