package vn.annals.kernel.service.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.refusal.Refusal;

/** Writes a problem where no message converter is at hand, such as in a security filter. */
public final class ProblemAnswers {

    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    public void write(Refusal refusal, HttpServletResponse response) throws IOException {
        var answer = RefusalAdvice.answer(refusal);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }
}
