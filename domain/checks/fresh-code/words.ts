import { defineWords } from "../../words";

/** `why` is live, late, stale, foreign, pasted, older, missing or illegible; `code` is the code meant, `minutes` since it was shown or ran out. */
export const freshCodeWords = defineWords({
  "zh-CN": {
    title: "现场验证码",
    saw: "{why, select, live {照片里有现场验证码 {code}，给出 {minutes} 分钟后上传：是现拍的。} late {照片里的验证码 {code} 在上传前 {minutes} 分钟已失效。} stale {刚给出新的验证码，照片里却是 {minutes} 分钟前就已失效的 {code}。} foreign {照片里的验证码 {code} 是发给另一位申请人的。} pasted {照片里的验证码 {code} 比照片其余部分少保存过几次，像是后来放上去的。} older {按相机的时间，照片在给出验证码 {code} 之前就拍了。} illegible {照片看不清，找不到验证码。} other {给出了验证码 {code}，照片里没有。}}",
    expected: "现拍的照片里有十分钟内给出的四位验证码，写在纸上或显示在另一部手机上。",
    todo: "{why, select, live {无需处理。} stale {照片是以前拍的，请要求带上新的验证码重拍。} foreign {照片可能是别人的，请核对两位申请人。} pasted {请要求当面带上新的验证码重拍。} older {请要求带上新的验证码重拍，并核对手机时间。} illegible {请要求在亮处重拍。} other {需要时请要求带上新的验证码重拍。}}",
    owner:
      "{why, select, live {已确认是现场拍的。} late {验证码过时了，请取一个新的再拍一张。} stale {请取一个新的验证码，现在再拍一张。} foreign {请取您自己的验证码，写在纸上，再拍一张。} pasted {请把新的验证码写在纸上，现在再拍一张。} older {请取一个新的验证码，现在再拍一张。} illegible {照片看不清，请在亮处拿着验证码重拍。} other {再拍一张会更有用：把验证码大大地写在纸上，举在招牌或车前。}}",
  },
  en: {
    title: "Live code",
    saw: "{why, select, live {The photo shows the live code {code}, uploaded {minutes, plural, =0 {within a minute} one {# minute} other {# minutes}} after it was given: it was taken on the spot.} late {The code {code} on the photo had run out {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} before the upload.} stale {A new code had just been given, and the photo shows {code}, which ran out {minutes} minutes before.} foreign {The code {code} on the photo was given to another applicant.} pasted {The code {code} was saved fewer times than the photo around it, as if put in later.} older {By the camera's clock the photo was taken before the code {code} was given.} illegible {The photo is too unclear to find a code.} other {The code {code} was given, and the photo does not show it.}}",
    expected:
      "A photo taken on the spot shows the four signs given within the last ten minutes, on paper or on a second phone.",
    todo: "{why, select, live {Nothing to do.} stale {The photo was taken earlier; ask for one with a new code.} foreign {The photo may be somebody else's; compare the two applicants.} pasted {Ask for a photo with a new code, taken while somebody watches.} older {Ask for a photo with a new code, and whether the phone's clock is right.} illegible {Ask for a photo in better light.} other {Where it matters, ask for a photo with a new code.}}",
    owner:
      "{why, select, live {Confirmed: taken on the spot.} late {The code had run out. Please get a new one and take the photo again.} stale {Please get a new code and take the photo again now.} foreign {Please get a code of your own, write it on paper and take the photo again.} pasted {Please write a new code on paper and take the photo again now.} older {Please get a new code and take the photo again now.} illegible {The photo is unclear. Please take it again in better light, with the code held up.} other {Another photo would help more: write the code large on paper and hold it before the sign or the truck.}}",
  },
});
