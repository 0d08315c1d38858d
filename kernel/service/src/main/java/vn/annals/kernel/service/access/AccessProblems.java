package vn.annals.kernel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.problem.ProblemAnswers;

/** What is said to a request that the security filters turn away. */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswers answers;

    AccessProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var refusal =
                switch (failure) {
                    case TokenCheck.KeysUnavailable _ ->
                        EdgeRefusal.SERVICE_UNAVAILABLE.because("access tokens cannot be checked now");
                    case OAuth2AuthenticationException _ ->
                        EdgeRefusal.TOKEN_INVALID.because("the access token is not acceptable or has expired");
                    default -> EdgeRefusal.AUTHENTICATION_REQUIRED.because("sign in first");
                };
        if (refusal.code() != EdgeRefusal.SERVICE_UNAVAILABLE) {
            RefusedAttempts.inTheFilters(request, refusal);
        }
        answers.write(refusal, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var refusal = EdgeRefusal.NOT_PERMITTED.because("this is not permitted");
        RefusedAttempts.inTheFilters(request, refusal);
        answers.write(refusal, response);
    }
}
