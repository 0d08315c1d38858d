package vn.annals.gateway.copy;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.annals.gateway.hostname.Hostnames;

/**
 * A request that any copy of its page answers: it reads, has no body, knows nobody and wants nothing special. Whatever is
 * the least bit unusual is none, and goes the long way.
 */
record Simple(
        Address address,
        boolean head,
        boolean zipped,
        @Nullable String known,
        @Nullable String accept,
        @Nullable String trace) {

    private static final List<CharSequence> UNUSUAL = List.of(
            HttpHeaderNames.CONTENT_LENGTH,
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.CONTENT_ENCODING,
            HttpHeaderNames.EXPECT,
            HttpHeaderNames.TE,
            HttpHeaderNames.TRAILER,
            HttpHeaderNames.AUTHORIZATION,
            HttpHeaderNames.PROXY_AUTHORIZATION,
            HttpHeaderNames.RANGE,
            HttpHeaderNames.IF_RANGE,
            HttpHeaderNames.IF_MATCH,
            HttpHeaderNames.IF_MODIFIED_SINCE,
            HttpHeaderNames.IF_UNMODIFIED_SINCE,
            // Who names a commit has seen it, and must not be shown less.
            "Annals-Min-Commit");

    static Optional<Simple> of(HttpRequest request, Hostnames hostnames) {
        var headers = request.headers();
        var hosts = headers.getAll(HttpHeaderNames.HOST);
        if (hosts.size() != 1 || !isReading(request) || UNUSUAL.stream().anyMatch(headers::contains)) {
            return Optional.empty();
        }
        var accept = headers.get(HttpHeaderNames.ACCEPT);
        var host = hosts.getFirst();
        var target = hostnames.at(host).map(site -> site.shared(request.uri())).orElseGet(request::uri);
        return Address.of(host, target)
                .filter(address -> takesIt(address, accept))
                .map(address -> new Simple(
                        address,
                        request.method().equals(HttpMethod.HEAD),
                        takesGzip(headers.get(HttpHeaderNames.ACCEPT_ENCODING)),
                        headers.get(HttpHeaderNames.IF_NONE_MATCH),
                        accept,
                        headers.get("traceparent")));
    }

    private static boolean isReading(HttpRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    // Who asks for pages takes what there is; who asks a program's question may not.
    private static boolean takesIt(Address address, @Nullable String accept) {
        return accept == null
                || address.target().startsWith("/s/")
                || accept.contains("*/*")
                || accept.contains("application/json");
    }

    private static boolean takesGzip(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(",")).map(String::strip).anyMatch(encoding -> encoding.equals("gzip"));
    }

    /** The headers with which the page is asked for on behalf of everybody; nothing of one reader is among them. */
    Map<String, String> question(@Nullable String etag) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", address.host());
        putIfThere(headers, "Accept", accept);
        putIfThere(headers, "traceparent", trace);
        putIfThere(headers, "If-None-Match", etag);
        return headers;
    }

    private static void putIfThere(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
