package vn.annals.media.blob;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the bytes of new files are kept. What lies elsewhere is served from there until it is moved. */
@ConfigurationProperties("annals.media")
record BlobSettings(@DefaultValue("gridfs") StoreKind store) {}
