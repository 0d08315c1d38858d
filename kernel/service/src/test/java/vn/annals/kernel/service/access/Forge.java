package vn.annals.kernel.service.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.annals.kernel.service.trial.TrialIdentity;

/** Makes tokens that say the right things and were not signed by the identity provider. */
final class Forge {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final RSAKey ours;
    private final RSAKey strangers = TrialIdentity.newKey();
    private final TrialIdentity identity;
    private final String claims;

    Forge(TrialIdentity identity, String claims) {
        this.identity = identity;
        this.ours = identity.publicKey();
        this.claims = claims;
    }

    Map<String, String> tokens() throws JOSEException {
        var tokens = new LinkedHashMap<String, String>();
        unsigned(tokens);
        signedWithThePublicKey(tokens);
        signedByAStranger(tokens);
        changed(tokens);
        malformed(tokens);
        return tokens;
    }

    private void unsigned(Map<String, String> tokens) {
        for (var none : new String[] {"none", "None", "NONE", "nOnE", "", "null"}) {
            tokens.put("algorithm \"" + none + "\"", parts("{\"alg\":\"" + none + "\"}", ""));
        }
        tokens.put("no algorithm", parts("{\"typ\":\"JWT\"}", ""));
        tokens.put("algorithm none under our key", parts("{\"alg\":\"none\",\"kid\":\"" + id() + "\"}", ""));
        tokens.put("algorithm none with a signature", parts("{\"alg\":\"none\"}", "c2lnbmF0dXJl"));
        tokens.put("two algorithms", parts("{\"alg\":\"RS256\",\"alg\":\"none\",\"kid\":\"" + id() + "\"}", ""));
        tokens.put("no signature", parts("{\"alg\":\"RS256\",\"kid\":\"" + id() + "\"}", ""));
        tokens.put(
                "a signature of zeros on a curve",
                parts("{\"alg\":\"ES256\",\"kid\":\"" + id() + "\"}", BASE64.encodeToString(new byte[64])));
    }

    private void signedWithThePublicKey(Map<String, String> tokens) throws JOSEException {
        var der = ours.toRSAPublicKey().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
        for (var algorithm : new JWSAlgorithm[] {JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512}) {
            tokens.put(algorithm + " with the public key as PEM", mac(algorithm, pem.getBytes(US_ASCII)));
        }
        tokens.put("HS256 with the public key as DER", mac(JWSAlgorithm.HS256, der));
        tokens.put(
                "HS256 with the modulus",
                mac(JWSAlgorithm.HS256, ours.getModulus().decode()));
        tokens.put(
                "HS256 with the published key",
                mac(JWSAlgorithm.HS256, ours.toJSONString().getBytes(UTF_8)));
        var sealed = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                        .keyID(id())
                        .build(),
                new Payload(claims));
        sealed.encrypt(new RSAEncrypter(ours));
        tokens.put("encrypted with the public key", sealed.serialize());
    }

    private void signedByAStranger(Map<String, String> tokens) throws JOSEException {
        var signer = new RSASSASigner(strangers);
        tokens.put("a stranger's key", signed(signer, header().keyID(strangers.getKeyID())));
        tokens.put("a stranger's key under the name of ours", signed(signer, header().keyID(id())));
        tokens.put("a stranger's key without a name", signed(signer, header()));
        tokens.put("a stranger's key, enclosed", signed(signer, header().jwk(strangers.toPublicJWK())));
        tokens.put(
                "a stranger's key, enclosed under the name of ours",
                signed(
                        signer,
                        header().keyID(id())
                                .jwk(new RSAKey.Builder(strangers.toPublicJWK())
                                        .keyID(id())
                                        .build())));
        tokens.put(
                "a stranger's key, to be fetched from elsewhere",
                signed(signer, header().jwkURL(URI.create("http://127.0.0.1:9/keys"))));
        tokens.put("a stranger's key, to be read from a file", signed(signer, header().keyID("../../../../dev/null")));
    }

    private void changed(Map<String, String> tokens) {
        var good = identity.signed(header().keyID(id()).build(), claims).split("\\.");
        var other = identity.signed(header().keyID(id()).build(), "{}").split("\\.");
        var more = claims.replace("\"author\"", "\"admin\"");
        tokens.put("other claims under a good signature", good[0] + "." + base64(more) + "." + good[2]);
        tokens.put("the signature of another token", good[0] + "." + good[1] + "." + other[2]);
        tokens.put("half a signature", good[0] + "." + good[1] + "." + good[2].substring(0, 171));
        tokens.put(
                "a header of other words",
                base64("{\"alg\":\"PS256\",\"kid\":\"" + id() + "\"}") + "." + good[1] + "." + good[2]);
        tokens.put(
                "an algorithm we do not take",
                identity.signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(id()).build(), claims));
        tokens.put(
                "something that must be understood and is not",
                identity.signed(
                        header().keyID(id())
                                .criticalParams(Set.of("annals"))
                                .customParam("annals", 1)
                                .build(),
                        claims));
        tokens.put(
                "another type of token",
                identity.signed(
                        header().keyID(id())
                                .type(new JOSEObjectType("logout+jwt"))
                                .build(),
                        claims));
    }

    private void malformed(Map<String, String> tokens) {
        tokens.put("no token", "nonsense");
        tokens.put("one dot", "a.b");
        tokens.put("only dots", "..");
        tokens.put("four parts", "a.b.c.d");
        tokens.put("a header that is no JSON", parts("nonsense", "c2ln"));
        tokens.put("a header that is a list", parts("[]", "c2ln"));
        tokens.put("a header without an end", parts("{\"a\":".repeat(4_000), "c2ln"));
        tokens.put(
                "claims that are no JSON", identity.signed(header().keyID(id()).build(), "nonsense"));
        tokens.put(
                "claims that are a list", identity.signed(header().keyID(id()).build(), "[]"));
    }

    private String mac(JWSAlgorithm algorithm, byte[] secret) throws JOSEException {
        return signed(new MACSigner(secret), new JWSHeader.Builder(algorithm).keyID(id()));
    }

    private String signed(JWSSigner signer, JWSHeader.Builder header) throws JOSEException {
        var token = new JWSObject(header.build(), new Payload(claims));
        token.sign(signer);
        return token.serialize();
    }

    private String parts(String header, String signature) {
        return base64(header) + "." + base64(claims) + "." + signature;
    }

    private String id() {
        return ours.getKeyID();
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256);
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(UTF_8));
    }
}
