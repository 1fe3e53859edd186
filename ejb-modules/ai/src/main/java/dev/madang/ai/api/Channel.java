package dev.madang.ai.api;

/** Where a plan proposes to publish. */
public enum Channel {
    URIDONGNETV,
    RINGOBIZ,
    GINITV,
    INSTAGRAM,
    NAVER_BLOG,
    KAKAO_CHANNEL
}
