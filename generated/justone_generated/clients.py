# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""A lazy attribute for each platform, which imports the platform's module on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._base import AsyncCaller, Caller
    from .namespaces.alibaba_1688 import AsyncAlibaba1688, Alibaba1688
    from .namespaces.aliexpress import AsyncAliexpress, Aliexpress
    from .namespaces.amazon import AsyncAmazon, Amazon
    from .namespaces.beike import AsyncBeike, Beike
    from .namespaces.bilibili import AsyncBilibili, Bilibili
    from .namespaces.dewu import AsyncDewu, Dewu
    from .namespaces.douban import AsyncDouban, Douban
    from .namespaces.douyin import AsyncDouyin, Douyin
    from .namespaces.douyin_ec import AsyncDouyinEc, DouyinEc
    from .namespaces.douyin_xingtu import AsyncDouyinXingtu, DouyinXingtu
    from .namespaces.facebook import AsyncFacebook, Facebook
    from .namespaces.imdb import AsyncImdb, Imdb
    from .namespaces.instagram import AsyncInstagram, Instagram
    from .namespaces.jd import AsyncJd, Jd
    from .namespaces.kuaishou import AsyncKuaishou, Kuaishou
    from .namespaces.linkedin import AsyncLinkedin, Linkedin
    from .namespaces.llm import AsyncLlm, Llm
    from .namespaces.qq_huxuan import AsyncQqHuxuan, QqHuxuan
    from .namespaces.reddit import AsyncReddit, Reddit
    from .namespaces.search import AsyncSearch, Search
    from .namespaces.shopee import AsyncShopee, Shopee
    from .namespaces.taobao import AsyncTaobao, Taobao
    from .namespaces.temu import AsyncTemu, Temu
    from .namespaces.tiktok import AsyncTiktok, Tiktok
    from .namespaces.tiktok_shop import AsyncTiktokShop, TiktokShop
    from .namespaces.toutiao import AsyncToutiao, Toutiao
    from .namespaces.twitter import AsyncTwitter, Twitter
    from .namespaces.weibo import AsyncWeibo, Weibo
    from .namespaces.weixin import AsyncWeixin, Weixin
    from .namespaces.weixin_channels import AsyncWeixinChannels, WeixinChannels
    from .namespaces.xianyu import AsyncXianyu, Xianyu
    from .namespaces.xiaohongshu import AsyncXiaohongshu, Xiaohongshu
    from .namespaces.xiaohongshu_ec import AsyncXiaohongshuEc, XiaohongshuEc
    from .namespaces.xiaohongshu_pgy import AsyncXiaohongshuPgy, XiaohongshuPgy
    from .namespaces.youku import AsyncYouku, Youku
    from .namespaces.youtube import AsyncYoutube, Youtube
    from .namespaces.zcool import AsyncZcool, Zcool
    from .namespaces.zhihu import AsyncZhihu, Zhihu


class Namespaces:
    """Every platform, sync."""

    _call: Caller

    @cached_property
    def alibaba_1688(self) -> Alibaba1688:
        """1688: 2 operations below `/api/1688`."""
        from .namespaces.alibaba_1688 import Alibaba1688

        return Alibaba1688(self._call)

    @cached_property
    def aliexpress(self) -> Aliexpress:
        """AliExpress: 2 operations below `/api/aliexpress`."""
        from .namespaces.aliexpress import Aliexpress

        return Aliexpress(self._call)

    @cached_property
    def amazon(self) -> Amazon:
        """Amazon: 5 operations below `/api/amazon`."""
        from .namespaces.amazon import Amazon

        return Amazon(self._call)

    @cached_property
    def beike(self) -> Beike:
        """Beike: 3 operations below `/api/beike`."""
        from .namespaces.beike import Beike

        return Beike(self._call)

    @cached_property
    def bilibili(self) -> Bilibili:
        """Bilibili: 9 operations below `/api/bilibili`."""
        from .namespaces.bilibili import Bilibili

        return Bilibili(self._call)

    @cached_property
    def dewu(self) -> Dewu:
        """Dewu (Poizon): 1 operations below `/api/dewu`."""
        from .namespaces.dewu import Dewu

        return Dewu(self._call)

    @cached_property
    def douban(self) -> Douban:
        """Douban Movie: 6 operations below `/api/douban`."""
        from .namespaces.douban import Douban

        return Douban(self._call)

    @cached_property
    def douyin(self) -> Douyin:
        """Douyin (TikTok China): 12 operations below `/api/douyin`."""
        from .namespaces.douyin import Douyin

        return Douyin(self._call)

    @cached_property
    def douyin_ec(self) -> DouyinEc:
        """Douyin E-commerce: 7 operations below `/api/douyin-ec`."""
        from .namespaces.douyin_ec import DouyinEc

        return DouyinEc(self._call)

    @cached_property
    def douyin_xingtu(self) -> DouyinXingtu:
        """Douyin Creator Marketplace (Xingtu): 53 operations below `/api/douyin-xingtu`."""
        from .namespaces.douyin_xingtu import DouyinXingtu

        return DouyinXingtu(self._call)

    @cached_property
    def facebook(self) -> Facebook:
        """Facebook: 5 operations below `/api/facebook`."""
        from .namespaces.facebook import Facebook

        return Facebook(self._call)

    @cached_property
    def imdb(self) -> Imdb:
        """IMDb: 19 operations below `/api/imdb`."""
        from .namespaces.imdb import Imdb

        return Imdb(self._call)

    @cached_property
    def instagram(self) -> Instagram:
        """Instagram: 9 operations below `/api/instagram`."""
        from .namespaces.instagram import Instagram

        return Instagram(self._call)

    @cached_property
    def jd(self) -> Jd:
        """JD.com: 11 operations below `/api/jd`."""
        from .namespaces.jd import Jd

        return Jd(self._call)

    @cached_property
    def kuaishou(self) -> Kuaishou:
        """Kuaishou: 8 operations below `/api/kuaishou`."""
        from .namespaces.kuaishou import Kuaishou

        return Kuaishou(self._call)

    @cached_property
    def linkedin(self) -> Linkedin:
        """LinkedIn: 6 operations below `/api/linkedin`."""
        from .namespaces.linkedin import Linkedin

        return Linkedin(self._call)

    @cached_property
    def llm(self) -> Llm:
        """LLM: 1 operations below `/api/llm`."""
        from .namespaces.llm import Llm

        return Llm(self._call)

    @cached_property
    def qq_huxuan(self) -> QqHuxuan:
        """QQ Huxuan Creator Marketplace: 7 operations below `/api/qq-huxuan`."""
        from .namespaces.qq_huxuan import QqHuxuan

        return QqHuxuan(self._call)

    @cached_property
    def reddit(self) -> Reddit:
        """Reddit: 3 operations below `/api/reddit`."""
        from .namespaces.reddit import Reddit

        return Reddit(self._call)

    @cached_property
    def search(self) -> Search:
        """Social Media: 1 operations below `/api/search`."""
        from .namespaces.search import Search

        return Search(self._call)

    @cached_property
    def shopee(self) -> Shopee:
        """Shopee: 18 operations below `/api/shopee`."""
        from .namespaces.shopee import Shopee

        return Shopee(self._call)

    @cached_property
    def taobao(self) -> Taobao:
        """Taobao and Tmall: 18 operations below `/api/taobao`."""
        from .namespaces.taobao import Taobao

        return Taobao(self._call)

    @cached_property
    def temu(self) -> Temu:
        """Temu: 10 operations below `/api/temu`."""
        from .namespaces.temu import Temu

        return Temu(self._call)

    @cached_property
    def tiktok(self) -> Tiktok:
        """TikTok: 7 operations below `/api/tiktok`."""
        from .namespaces.tiktok import Tiktok

        return Tiktok(self._call)

    @cached_property
    def tiktok_shop(self) -> TiktokShop:
        """TikTok Shop: 3 operations below `/api/tiktok-shop`."""
        from .namespaces.tiktok_shop import TiktokShop

        return TiktokShop(self._call)

    @cached_property
    def toutiao(self) -> Toutiao:
        """Toutiao: 6 operations below `/api/toutiao`."""
        from .namespaces.toutiao import Toutiao

        return Toutiao(self._call)

    @cached_property
    def twitter(self) -> Twitter:
        """Twitter: 5 operations below `/api/twitter`."""
        from .namespaces.twitter import Twitter

        return Twitter(self._call)

    @cached_property
    def weibo(self) -> Weibo:
        """Weibo: 11 operations below `/api/weibo`."""
        from .namespaces.weibo import Weibo

        return Weibo(self._call)

    @cached_property
    def weixin(self) -> Weixin:
        """WeChat Official Accounts: 24 operations below `/api/weixin`."""
        from .namespaces.weixin import Weixin

        return Weixin(self._call)

    @cached_property
    def weixin_channels(self) -> WeixinChannels:
        """WeChat Channels: 15 operations below `/api/weixin-channels`."""
        from .namespaces.weixin_channels import WeixinChannels

        return WeixinChannels(self._call)

    @cached_property
    def xianyu(self) -> Xianyu:
        """Xianyu (GooFish): 2 operations below `/api/xianyu`."""
        from .namespaces.xianyu import Xianyu

        return Xianyu(self._call)

    @cached_property
    def xiaohongshu(self) -> Xiaohongshu:
        """Xiaohongshu (RedNote): 30 operations below `/api/xiaohongshu`."""
        from .namespaces.xiaohongshu import Xiaohongshu

        return Xiaohongshu(self._call)

    @cached_property
    def xiaohongshu_ec(self) -> XiaohongshuEc:
        """Xiaohongshu E-commerce (RedNote): 1 operations below `/api/xiaohongshu-ec`."""
        from .namespaces.xiaohongshu_ec import XiaohongshuEc

        return XiaohongshuEc(self._call)

    @cached_property
    def xiaohongshu_pgy(self) -> XiaohongshuPgy:
        """Xiaohongshu Creator Marketplace (Pugongying): 25 operations below `/api/xiaohongshu-pgy`."""
        from .namespaces.xiaohongshu_pgy import XiaohongshuPgy

        return XiaohongshuPgy(self._call)

    @cached_property
    def youku(self) -> Youku:
        """YOUKU: 3 operations below `/api/youku`."""
        from .namespaces.youku import Youku

        return Youku(self._call)

    @cached_property
    def youtube(self) -> Youtube:
        """YouTube: 7 operations below `/api/youtube`."""
        from .namespaces.youtube import Youtube

        return Youtube(self._call)

    @cached_property
    def zcool(self) -> Zcool:
        """ZCOOL: 1 operations below `/api/zcool`."""
        from .namespaces.zcool import Zcool

        return Zcool(self._call)

    @cached_property
    def zhihu(self) -> Zhihu:
        """Zhihu: 15 operations below `/api/zhihu`."""
        from .namespaces.zhihu import Zhihu

        return Zhihu(self._call)


class AsyncNamespaces:
    """Every platform, async."""

    _call: AsyncCaller

    @cached_property
    def alibaba_1688(self) -> AsyncAlibaba1688:
        """1688: 2 operations below `/api/1688`."""
        from .namespaces.alibaba_1688 import AsyncAlibaba1688

        return AsyncAlibaba1688(self._call)

    @cached_property
    def aliexpress(self) -> AsyncAliexpress:
        """AliExpress: 2 operations below `/api/aliexpress`."""
        from .namespaces.aliexpress import AsyncAliexpress

        return AsyncAliexpress(self._call)

    @cached_property
    def amazon(self) -> AsyncAmazon:
        """Amazon: 5 operations below `/api/amazon`."""
        from .namespaces.amazon import AsyncAmazon

        return AsyncAmazon(self._call)

    @cached_property
    def beike(self) -> AsyncBeike:
        """Beike: 3 operations below `/api/beike`."""
        from .namespaces.beike import AsyncBeike

        return AsyncBeike(self._call)

    @cached_property
    def bilibili(self) -> AsyncBilibili:
        """Bilibili: 9 operations below `/api/bilibili`."""
        from .namespaces.bilibili import AsyncBilibili

        return AsyncBilibili(self._call)

    @cached_property
    def dewu(self) -> AsyncDewu:
        """Dewu (Poizon): 1 operations below `/api/dewu`."""
        from .namespaces.dewu import AsyncDewu

        return AsyncDewu(self._call)

    @cached_property
    def douban(self) -> AsyncDouban:
        """Douban Movie: 6 operations below `/api/douban`."""
        from .namespaces.douban import AsyncDouban

        return AsyncDouban(self._call)

    @cached_property
    def douyin(self) -> AsyncDouyin:
        """Douyin (TikTok China): 12 operations below `/api/douyin`."""
        from .namespaces.douyin import AsyncDouyin

        return AsyncDouyin(self._call)

    @cached_property
    def douyin_ec(self) -> AsyncDouyinEc:
        """Douyin E-commerce: 7 operations below `/api/douyin-ec`."""
        from .namespaces.douyin_ec import AsyncDouyinEc

        return AsyncDouyinEc(self._call)

    @cached_property
    def douyin_xingtu(self) -> AsyncDouyinXingtu:
        """Douyin Creator Marketplace (Xingtu): 53 operations below `/api/douyin-xingtu`."""
        from .namespaces.douyin_xingtu import AsyncDouyinXingtu

        return AsyncDouyinXingtu(self._call)

    @cached_property
    def facebook(self) -> AsyncFacebook:
        """Facebook: 5 operations below `/api/facebook`."""
        from .namespaces.facebook import AsyncFacebook

        return AsyncFacebook(self._call)

    @cached_property
    def imdb(self) -> AsyncImdb:
        """IMDb: 19 operations below `/api/imdb`."""
        from .namespaces.imdb import AsyncImdb

        return AsyncImdb(self._call)

    @cached_property
    def instagram(self) -> AsyncInstagram:
        """Instagram: 9 operations below `/api/instagram`."""
        from .namespaces.instagram import AsyncInstagram

        return AsyncInstagram(self._call)

    @cached_property
    def jd(self) -> AsyncJd:
        """JD.com: 11 operations below `/api/jd`."""
        from .namespaces.jd import AsyncJd

        return AsyncJd(self._call)

    @cached_property
    def kuaishou(self) -> AsyncKuaishou:
        """Kuaishou: 8 operations below `/api/kuaishou`."""
        from .namespaces.kuaishou import AsyncKuaishou

        return AsyncKuaishou(self._call)

    @cached_property
    def linkedin(self) -> AsyncLinkedin:
        """LinkedIn: 6 operations below `/api/linkedin`."""
        from .namespaces.linkedin import AsyncLinkedin

        return AsyncLinkedin(self._call)

    @cached_property
    def llm(self) -> AsyncLlm:
        """LLM: 1 operations below `/api/llm`."""
        from .namespaces.llm import AsyncLlm

        return AsyncLlm(self._call)

    @cached_property
    def qq_huxuan(self) -> AsyncQqHuxuan:
        """QQ Huxuan Creator Marketplace: 7 operations below `/api/qq-huxuan`."""
        from .namespaces.qq_huxuan import AsyncQqHuxuan

        return AsyncQqHuxuan(self._call)

    @cached_property
    def reddit(self) -> AsyncReddit:
        """Reddit: 3 operations below `/api/reddit`."""
        from .namespaces.reddit import AsyncReddit

        return AsyncReddit(self._call)

    @cached_property
    def search(self) -> AsyncSearch:
        """Social Media: 1 operations below `/api/search`."""
        from .namespaces.search import AsyncSearch

        return AsyncSearch(self._call)

    @cached_property
    def shopee(self) -> AsyncShopee:
        """Shopee: 18 operations below `/api/shopee`."""
        from .namespaces.shopee import AsyncShopee

        return AsyncShopee(self._call)

    @cached_property
    def taobao(self) -> AsyncTaobao:
        """Taobao and Tmall: 18 operations below `/api/taobao`."""
        from .namespaces.taobao import AsyncTaobao

        return AsyncTaobao(self._call)

    @cached_property
    def temu(self) -> AsyncTemu:
        """Temu: 10 operations below `/api/temu`."""
        from .namespaces.temu import AsyncTemu

        return AsyncTemu(self._call)

    @cached_property
    def tiktok(self) -> AsyncTiktok:
        """TikTok: 7 operations below `/api/tiktok`."""
        from .namespaces.tiktok import AsyncTiktok

        return AsyncTiktok(self._call)

    @cached_property
    def tiktok_shop(self) -> AsyncTiktokShop:
        """TikTok Shop: 3 operations below `/api/tiktok-shop`."""
        from .namespaces.tiktok_shop import AsyncTiktokShop

        return AsyncTiktokShop(self._call)

    @cached_property
    def toutiao(self) -> AsyncToutiao:
        """Toutiao: 6 operations below `/api/toutiao`."""
        from .namespaces.toutiao import AsyncToutiao

        return AsyncToutiao(self._call)

    @cached_property
    def twitter(self) -> AsyncTwitter:
        """Twitter: 5 operations below `/api/twitter`."""
        from .namespaces.twitter import AsyncTwitter

        return AsyncTwitter(self._call)

    @cached_property
    def weibo(self) -> AsyncWeibo:
        """Weibo: 11 operations below `/api/weibo`."""
        from .namespaces.weibo import AsyncWeibo

        return AsyncWeibo(self._call)

    @cached_property
    def weixin(self) -> AsyncWeixin:
        """WeChat Official Accounts: 24 operations below `/api/weixin`."""
        from .namespaces.weixin import AsyncWeixin

        return AsyncWeixin(self._call)

    @cached_property
    def weixin_channels(self) -> AsyncWeixinChannels:
        """WeChat Channels: 15 operations below `/api/weixin-channels`."""
        from .namespaces.weixin_channels import AsyncWeixinChannels

        return AsyncWeixinChannels(self._call)

    @cached_property
    def xianyu(self) -> AsyncXianyu:
        """Xianyu (GooFish): 2 operations below `/api/xianyu`."""
        from .namespaces.xianyu import AsyncXianyu

        return AsyncXianyu(self._call)

    @cached_property
    def xiaohongshu(self) -> AsyncXiaohongshu:
        """Xiaohongshu (RedNote): 30 operations below `/api/xiaohongshu`."""
        from .namespaces.xiaohongshu import AsyncXiaohongshu

        return AsyncXiaohongshu(self._call)

    @cached_property
    def xiaohongshu_ec(self) -> AsyncXiaohongshuEc:
        """Xiaohongshu E-commerce (RedNote): 1 operations below `/api/xiaohongshu-ec`."""
        from .namespaces.xiaohongshu_ec import AsyncXiaohongshuEc

        return AsyncXiaohongshuEc(self._call)

    @cached_property
    def xiaohongshu_pgy(self) -> AsyncXiaohongshuPgy:
        """Xiaohongshu Creator Marketplace (Pugongying): 25 operations below `/api/xiaohongshu-pgy`."""
        from .namespaces.xiaohongshu_pgy import AsyncXiaohongshuPgy

        return AsyncXiaohongshuPgy(self._call)

    @cached_property
    def youku(self) -> AsyncYouku:
        """YOUKU: 3 operations below `/api/youku`."""
        from .namespaces.youku import AsyncYouku

        return AsyncYouku(self._call)

    @cached_property
    def youtube(self) -> AsyncYoutube:
        """YouTube: 7 operations below `/api/youtube`."""
        from .namespaces.youtube import AsyncYoutube

        return AsyncYoutube(self._call)

    @cached_property
    def zcool(self) -> AsyncZcool:
        """ZCOOL: 1 operations below `/api/zcool`."""
        from .namespaces.zcool import AsyncZcool

        return AsyncZcool(self._call)

    @cached_property
    def zhihu(self) -> AsyncZhihu:
        """Zhihu: 15 operations below `/api/zhihu`."""
        from .namespaces.zhihu import AsyncZhihu

        return AsyncZhihu(self._call)
