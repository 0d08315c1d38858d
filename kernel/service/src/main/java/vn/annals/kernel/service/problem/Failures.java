package vn.annals.kernel.service.problem;

import com.mongodb.MongoException;
import jakarta.servlet.ServletException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode.Kind;

/** Names the refusal that a failure amounts to. What is not known here is a fault of ours and says nothing outside. */
final class Failures {

    private Failures() {}

    static Refusal refusalFor(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case HttpMessageNotReadableException unreadable -> Bodies.refusalFor(unreadable);
            case MaxUploadSizeExceededException _ -> EdgeRefusal.PAYLOAD_TOO_LARGE.because("the upload is too large");
            case MultipartException _ -> EdgeRefusal.MALFORMED_REQUEST.because("the multipart body cannot be read");
            case MissingPathVariableException _ -> broken();
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case TypeMismatchException _ -> EdgeRefusal.MALFORMED_REQUEST.because("a parameter has the wrong form");
            case BindException _ -> EdgeRefusal.INVALID_REQUEST.because("a parameter is not acceptable");
            case ErrorResponse standard -> standard(standard);
            case InvalidParameterException _ ->
                EdgeRefusal.MALFORMED_REQUEST.because("a parameter is not text in UTF-8");
            case RequestRejectedException _ ->
                EdgeRefusal.MALFORMED_REQUEST.because("a header holds signs that are no text there");
            case InvalidMediaTypeException _ ->
                EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED.because("Content-Type cannot be read");
            case IllegalArgumentException argument -> Bodies.refusalFor(argument);
            // The container wraps what it could not hand to anybody.
            case ServletException wrapped when wrapped.getCause() != null -> refusalFor(wrapped.getCause());
            case MongoException _ -> EdgeRefusal.SERVICE_UNAVAILABLE.because("the database cannot be reached");
            default -> broken();
        };
    }

    static HttpHeaders headersOf(Throwable failure) {
        return failure instanceof ErrorResponse standard ? standard.getHeaders() : HttpHeaders.EMPTY;
    }

    /** A fault of ours, if it was not the caller who hung up in the middle. */
    static boolean isOurs(Throwable failure, Refusal refusal) {
        return refusal.code().kind() == Kind.BROKEN && !DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    private static Refusal mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? EdgeRefusal.NOT_FOUND.because("nothing is found at this address")
                : EdgeRefusal.MALFORMED_REQUEST
                        .because("a parameter has the wrong form: " + mismatch.getName())
                        .at("/" + mismatch.getName(), "has the wrong form");
    }

    private static Refusal standard(ErrorResponse response) {
        return switch (HttpStatus.resolve(response.getStatusCode().value())) {
            case BAD_REQUEST -> EdgeRefusal.MALFORMED_REQUEST.because("the request is incomplete or malformed");
            case NOT_FOUND -> EdgeRefusal.NOT_FOUND.because("nothing is found at this address");
            case METHOD_NOT_ALLOWED -> EdgeRefusal.METHOD_NOT_ALLOWED.because("this address does not know this method");
            case NOT_ACCEPTABLE ->
                EdgeRefusal.NOT_ACCEPTABLE.because("the answer has no form that the request accepts");
            case UNSUPPORTED_MEDIA_TYPE ->
                EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED.because("the body has a type that is not accepted here");
            case CONTENT_TOO_LARGE -> EdgeRefusal.PAYLOAD_TOO_LARGE.because("the body is too large");
            case UNPROCESSABLE_CONTENT -> EdgeRefusal.INVALID_REQUEST.because("the request is not acceptable");
            case SERVICE_UNAVAILABLE -> EdgeRefusal.SERVICE_UNAVAILABLE.because("the service cannot answer now");
            case null, default -> broken();
        };
    }

    private static Refusal broken() {
        return EdgeRefusal.INTERNAL_ERROR.because("something went wrong here; the trace id helps to find it");
    }
}
