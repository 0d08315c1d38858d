package vn.annals.stories;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a token that Keycloak gave others that say more, or that it never signed. */
final class Forge {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String[] good;
    private final ObjectNode claims;
    private final JsonNode published;
    private final RSAPublicKey theirs;
    private final KeyPair ours;

    Forge(String good, JsonNode published) {
        this.good = good.split("\\.");
        this.claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(this.good[1]));
        this.published = published;
        try {
            this.theirs = (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(
                            number(published.path("n").asString()),
                            number(published.path("e").asString())));
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            this.ours = maker.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code trap}: where our key lies, for whoever is tempted to fetch it. */
    Map<String, String> tokens(String trap) {
        var tokens = new LinkedHashMap<String, String>();
        unsigned(tokens);
        signedWithThePublicKey(tokens);
        signedByUs(tokens, trap);
        changed(tokens);
        return tokens;
    }

    private void unsigned(Map<String, String> tokens) {
        for (var none : new String[] {"none", "None", "nOnE", ""}) {
            tokens.put("algorithm \"" + none + "\"", text(header("alg", none)) + "." + good[1] + ".");
        }
        tokens.put("algorithm none and a signature", text(header("alg", "none")) + "." + good[1] + "." + good[2]);
        tokens.put("no signature", good[0] + "." + good[1] + ".");
        tokens.put("no third part", good[0] + "." + good[1]);
        tokens.put(
                "a signature of zeros on a curve",
                text(header("alg", "ES256")) + "." + good[1] + "." + BASE64.encodeToString(new byte[64]));
    }

    private void signedWithThePublicKey(Map<String, String> tokens) {
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(theirs.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        tokens.put("HS256 with the public key as PEM", mac("HS256", "HmacSHA256", pem.getBytes(US_ASCII)));
        tokens.put("HS512 with the public key as PEM", mac("HS512", "HmacSHA512", pem.getBytes(US_ASCII)));
        tokens.put("HS256 with the public key as DER", mac("HS256", "HmacSHA256", theirs.getEncoded()));
        tokens.put(
                "HS256 with the published key",
                mac("HS256", "HmacSHA256", published.toString().getBytes(UTF_8)));
    }

    private void signedByUs(Map<String, String> tokens, String trap) {
        tokens.put("our key under the name of theirs", signed(said -> {}));
        tokens.put("our key under no name", signed(said -> said.remove("kid")));
        tokens.put("our key under an unknown name", signed(said -> said.put("kid", "khong-co")));
        tokens.put("our key under the name of a file", signed(said -> said.put("kid", "../../../../dev/null")));
        tokens.put("our key under a name that is a question", signed(said -> said.put("kid", "x' OR '1'='1")));
        tokens.put("our key, enclosed", signed(said -> said.set("jwk", jwk())));
        tokens.put(
                "our key, to be fetched", signed(said -> said.put("jku", trap).put("kid", "ours")));
        tokens.put("our certificate, to be fetched", signed(said -> said.put("x5u", trap)
                .put("kid", "ours")));
        tokens.put(
                "another realm",
                signed(
                        said -> {},
                        claimed ->
                                claimed.put("iss", claims.path("iss").asString().replace("/annals", "/master"))));
    }

    private void changed(Map<String, String> tokens) {
        tokens.put("another organization", withClaims(claimed -> {
            var roles = claimed.path("organization").path("lang-son").deepCopy();
            ((ObjectNode) claimed.path("organization")).set("bac-giang", roles);
        }));
        tokens.put(
                "the name of another organization",
                good[0] + "." + base64(claims.toString().replace("lang-son", "bac-giang")) + "." + good[2]);
        tokens.put("a role of the platform", withClaims(claimed -> claimed.putObject("realm_access")
                .putArray("roles")
                .add("platform-admin")));
        tokens.put("another subject", withClaims(claimed -> claimed.put("sub", "ai-do")));
        tokens.put("a longer life", withClaims(claimed -> claimed.put("exp", 4_102_444_800L)));
        tokens.put("half a signature", good[0] + "." + good[1] + "." + good[2].substring(0, good[2].length() / 2));
        tokens.put("another algorithm by the name", text(header("alg", "PS256")) + "." + good[1] + "." + good[2]);
        tokens.put("five parts", String.join(".", good) + ".a.b");
        tokens.put("no token", "nonsense");
    }

    /** For a server that hands out our key. */
    String keys() {
        var keys = JSON.createObjectNode();
        keys.putArray("keys").add(jwk());
        return keys.toString();
    }

    private ObjectNode jwk() {
        var key = (RSAPublicKey) ours.getPublic();
        return JSON.createObjectNode()
                .put("kty", "RSA")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("kid", "ours")
                .put("n", BASE64.encodeToString(key.getModulus().toByteArray()))
                .put("e", BASE64.encodeToString(key.getPublicExponent().toByteArray()));
    }

    private String withClaims(Consumer<ObjectNode> change) {
        var changed = claims.deepCopy();
        change.accept(changed);
        return good[0] + "." + text(changed) + "." + good[2];
    }

    private String signed(Consumer<ObjectNode> header) {
        return signed(header, claimed -> {});
    }

    private String signed(Consumer<ObjectNode> header, Consumer<ObjectNode> claim) {
        var said = header("alg", "RS256");
        header.accept(said);
        var claimed = claims.deepCopy();
        claim.accept(claimed);
        var content = text(said) + "." + text(claimed);
        try {
            var pen = Signature.getInstance("SHA256withRSA");
            pen.initSign(ours.getPrivate());
            pen.update(content.getBytes(US_ASCII));
            return content + "." + BASE64.encodeToString(pen.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String mac(String algorithm, String name, byte[] secret) {
        var content = text(header("alg", algorithm)) + "." + good[1];
        try {
            var mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(secret, name));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode header(String name, String value) {
        return ((ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(good[0]))).put(name, value);
    }

    private static String text(ObjectNode json) {
        return base64(json.toString());
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }
}
